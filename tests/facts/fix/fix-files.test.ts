import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fixFiles } from '../../../scripts/facts/fix/fix-files.ts'
import { fixReport } from '../../../scripts/report/fixes.ts'

let folder: string
let statements: string
const fix = () => fixFiles({ data: join(folder, 'data'), briefings: join(folder, 'briefings') })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'))
  cpSync('tests/fixtures/fictional', folder, { recursive: true })
  fix()
  statements = join(folder, 'data/pacts/harbour-declaration/statements.yaml')
})
afterEach(() => rmSync(folder, { recursive: true }))

const untidy = `# Statements of the parties.

# About the legal weight
- text: Mira Tolvane said that the declaration is no treaty. # as printed \u0020
  # the day of the speech
  date: 2021
  id: tolvane-no-treaty # never change
  topic: 1.10
  standing: attributed
  by: mira-tolvane
  quote: # in Esperanto
    translation: This is a declaration.
    # theirs
    translator: ours
    lang: eo
    text: |
      Ĉi tio
      estas deklaro.
  sources:
    # the paper
    - selvane-courier-2021-05-15 # C
    # the gazette
    - corvanian-gazette-2021-05-15 # B

  credibility: 2
  # no more of the first

# The second
- id: sarn-should-vote
  sources: [selvane-courier-2021-05-15, corvanian-gazette-2021-05-15] # two
  topic: Legal weight
# the end`

const tidy = `# Statements of the parties.

# About the legal weight
- id: tolvane-no-treaty # never change
  topic: '1.10'
  text: Mira Tolvane said that the declaration is no treaty. # as printed
  # the day of the speech
  date: '2021'
  standing: attributed
  by: mira-tolvane
  quote: # in Esperanto
    lang: eo
    text: |
      Ĉi tio
      estas deklaro.
    translation: This is a declaration.
    # theirs
    translator: ours
  credibility: 2

  sources:
    # the gazette
    - corvanian-gazette-2021-05-15 # B
    # the paper
    - selvane-courier-2021-05-15 # C
  # no more of the first

# The second
- id: sarn-should-vote
  topic: Legal weight
  sources: [corvanian-gazette-2021-05-15, selvane-courier-2021-05-15] # two
# the end
`

describe('--fix', () => {
  it('mends a commented file, with each comment beside what it is about, and says what it did', () => {
    writeFileSync(statements, untidy)
    const report = fixReport(fix())
    expect(readFileSync(statements, 'utf8')).toBe(tidy)
    expect(report)
      .toBe(`Mended 9 places in 1 file; \`git diff\` shows each. What only you can decide is left as it was, and named below.

${statements}
  4: space at the end of the line taken away
  4: keys put in order
  6: 2021 put in quotation marks
  8: 1.10 put in quotation marks
  12: keys put in order
  22: sources put in order, the best one first
  30: keys put in order
  31: sources put in order, the best one first
  32: one line end at the end of the file
`)
    expect(fixReport(fix())).toBe('Nothing to fix.')
  })

  it('leaves keys in their order where a comment stands further to the left than they do', () => {
    const record = '- id: x\n  text: So it is.\n# Not to be shown before May.\n  topic: Aim\n'
    writeFileSync(statements, record)
    expect(fix()).toEqual([])
    writeFileSync(statements, record.replace('# Not', '  # Not'))
    expect(fix()).toHaveLength(1)
  })

  it('keeps the ids that a record names beside what it says of them', () => {
    const unknowns = statements.replace('statements', 'unknowns')
    writeFileSync(
      unknowns,
      '- id: x\n  question: Is it so?\n  reviewed: 2022-03-30\n  facts: [harbour-declaration]\n  found: No.\n',
    )
    fix()
    expect(readFileSync(unknowns, 'utf8')).toMatch(/found:.*\n {2}facts:.*\n {2}reviewed:/)
  })

  it('leaves a list in its order where a comment may be about its first entry or about all', () => {
    const list =
      '- id: x\n  sources:\n    # in the order of days\n    - selvane-courier-2021-05-15\n    - declaration-text\n'
    writeFileSync(statements, list)
    expect(fix()).toEqual([])
  })

  it('gives a file with a syntax error new line ends and nothing else', () => {
    writeFileSync(statements, '- text: "open\r\n  id: x  \r\n')
    fix()
    expect(readFileSync(statements, 'utf8')).toBe('- text: "open\n  id: x  \n')
  })

  it('keeps a byte order mark and who may read the file', () => {
    writeFileSync(statements, '\uFEFF- topic: X\n  id: x\n')
    chmodSync(statements, 0o666)
    fix()
    expect(readFileSync(statements, 'utf8')).toBe('\uFEFF- id: x\n  topic: X\n')
    expect(statSync(statements).mode & 0o777).toBe(0o666)
  })

  it('follows no link', () => {
    const outside = join(folder, 'outside.yaml')
    writeFileSync(outside, '- topic: X\n  id: x\n')
    rmSync(statements)
    symlinkSync(outside, statements)
    expect(fix()).toEqual([])
    expect(readFileSync(outside, 'utf8')).toBe('- topic: X\n  id: x\n')
  })

  it('leaves files alone that are no UTF-8, or larger than a file may be', () => {
    writeFileSync(statements, Buffer.from([0x2d, 0x20, 0xe9, 0x20, 0x20, 0x0a]))
    expect(fix()).toEqual([])
    writeFileSync(statements, `- id: x  \n${'# \n'.repeat(100_000)}`)
    expect(fix()).toEqual([])
  })
})
