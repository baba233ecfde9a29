import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEntries } from '../../../scripts/facts/files/read-entries.ts'
import { liesWithin } from '../../../scripts/facts/files/within.ts'

let parent: string
const at = (path: string): string => join(parent, path)
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'within '))
  for (const folder of ['data/pacts', 'data-2', 'briefings']) mkdirSync(at(folder), { recursive: true })
  symlinkSync(at('data'), at('linked'))
  symlinkSync(at('data/pacts'), at('briefings/inner'))
})
afterAll(() => rmSync(parent, { recursive: true }))

describe('liesWithin', () => {
  it.each([
    ['data', 'data', true],
    ['data/', 'data', true],
    ['data/pacts', 'data', true],
    ['data/not/yet/there', 'data', true],
    ['data/pacts/../../other', 'data', false],
    ['linked/site', 'data', true],
    ['data/site', 'linked', true],
    ['briefings/inner/site', 'data', true],
    ['data-2', 'data', false],
    ['data', 'data/pacts', false],
    ['data', 'missing', false],
  ])('%s in %s: %s', (path, folder, within) => {
    expect(liesWithin(at(path), at(folder))).toBe(within)
  })
})

describe('readEntries', () => {
  it.each([
    ['data', 'data'],
    ['data', 'linked'],
    ['data', 'data/pacts'],
    ['data/pacts', 'data'],
  ])('refuses %s and %s as data and briefings', (data, briefings) => {
    expect(() => readEntries({ data: at(data), briefings: at(briefings) })).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining('must be two folders') }),
    )
  })

  it('reads a folder through a link', () => {
    expect(readEntries({ data: at('linked'), briefings: at('data-2') })).toEqual([])
  })
})
