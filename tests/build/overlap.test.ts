import { expect, it } from 'vitest'
import { refuseOverlap } from '../../scripts/build/overlap.ts'

const [data, briefings] = ['tests/fixtures/fictional/data', 'tests/fixtures/fictional/briefings']

it.each([
  [`${data}/site`, 'lies within'],
  [data, 'lies within'],
  [`${briefings}/x/y`, 'lies within'],
  ['tests/fixtures/fictional', 'holds'],
  ['.', 'holds'],
  ['/', 'holds'],
  ['templates/assets/site', 'lies within templates'],
])('--out %s is refused with exit code 2', (out, reason) => {
  expect(() => refuseOverlap({ data, briefings, out })).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringContaining(reason) }),
  )
})

it.each(['_site', 'tests/fixtures/fictional/site', `${data}-site`, '/nowhere/site'])('--out %s is none', (out) => {
  expect(() => refuseOverlap({ data, briefings, out })).not.toThrow()
})
