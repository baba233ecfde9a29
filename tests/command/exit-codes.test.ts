import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exitCodeMeanings, exitCodes, signalCodes } from '../../scripts/command/exit-codes.ts'

const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ')

it.each(Object.values(exitCodes))('the front page says what exit code %d means', (code) => {
  expect(readme).toContain(`${code} ${exitCodeMeanings[code]}`)
})

it('has a meaning for each code, and a code for each meaning', () => {
  const codes = [...Object.values(exitCodes), ...Object.values(signalCodes)].toSorted((a, b) => a - b)
  expect(codes).toEqual(Object.keys(exitCodeMeanings).map(Number))
})
