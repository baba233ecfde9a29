import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isDropping } from '../../../scripts/facts/files/droppings.ts'
import { readEntries } from '../../../scripts/facts/files/read-entries.ts'
import { checked, entries } from '../fictional-entries.ts'

it.each([
  '.#people.yaml',
  '#people.yaml#',
  'pacts/x/~$notes.docx',
  'people.yaml~',
  'people.yaml.~1~',
  '.people.yaml.swp',
  '4913',
  'Desktop.ini',
  'Icon\r',
  '$RECYCLE.BIN/S-1-5/people.yaml',
  '.stversions/people.yaml',
  'sources (conflicted copy 2022-03-30 120000).yaml',
  'sources (Mira’s conflicted copy 2022-03-30).yaml',
])('%j is nobody’s work', (path) => {
  expect(isDropping(path)).toBe(true)
})

it.each(['people.yaml', 'pacts/2025/events.yaml', 'glossary/#1.yaml', 'sources/swap.yaml', '../data/people.yaml', ''])(
  '%j is somebody’s',
  (path) => {
    expect(isDropping(path)).toBe(false)
  },
)

it('leaves alone the links of Emacs, which lead nowhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'droppings-'))
  try {
    for (const name of ['data', 'briefings']) {
      mkdirSync(join(folder, name))
      symlinkSync('ada@host.1:2', join(folder, name, '.#people.yaml'))
      writeFileSync(join(folder, name, '#people.yaml#'), '- id: half')
      symlinkSync('/nowhere', join(folder, name, 'people.yaml~'))
    }
    const left = readEntries({ data: join(folder, 'data'), briefings: join(folder, 'briefings') })
    expect(checked([...entries, ...left]).findings).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
