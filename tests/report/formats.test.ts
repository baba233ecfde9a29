import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../scripts/facts/model/finding.ts'
import { githubReport } from '../../scripts/report/github.ts'
import { jsonReport } from '../../scripts/report/json.ts'
import { sarifReport } from '../../scripts/report/sarif.ts'
import { textReport } from '../../scripts/report/text.ts'
import { checked, entriesWith, pact, textOf } from '../facts/fictional-entries.ts'
import schema from './sarif-2.1.0.schema.json' with { type: 'json' }

const statements = `${pact}/statements.yaml`

const { findings } = checked(
  entriesWith({
    [statements]: textOf(statements)
      .replace('by: mira-tolvane', 'by: mira-tolvan')
      .replace('is no treaty', 'is “none”'),
    'data/a b#ü.txt.exe': '',
  }),
)

const odd: Finding = {
  file: 'data/a,b:c%.yaml',
  line: 3,
  column: 2,
  endColumn: 9,
  rule: 'bad-date',
  severity: 'warning',
  message: 'Half a pair: \uD800, 100%\r\n::error::none.',
  suggestion: 'Write, “so”.',
  excerpt: `\t\u001B[31mred ${'x'.repeat(300)}`,
}

const many = (count: number, severity: Finding['severity'] = 'error'): Finding[] =>
  Array.from({ length: count }, (_, index) => ({ ...odd, severity, line: index + 1 }))

describe('SARIF', () => {
  const { $schema: _, id: __, ...draft } = schema
  const ajv = new Ajv({ strict: false, logger: false, unicodeRegExp: false })
  ajv.addFormat('uri', (text: string) => URL.canParse(text))
  ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'https://example.org/') && !/[ #ü]/.test(text))
  const validate = ajv.compile<object>(draft)

  it.each([
    ['no finding', []],
    ['the findings of a check', findings],
    ['a finding with odd characters', [odd]],
    ['a finding outside of the repository', [{ ...odd, file: '/elsewhere/a b#c.yaml' }]],
  ])('%s: valid by the schema of SARIF 2.1.0', (_, some) => {
    validate(JSON.parse(sarifReport(some)))
    expect(validate.errors).toBeNull()
  })

  it('is held against a schema that refuses', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })

  it('names each file from the root of the sources, as an address', () => {
    const { runs } = JSON.parse(sarifReport(findings)) as { runs: { results: { locations: object[] }[] }[] }
    expect(runs[0]?.results[0]?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'data/a%20b%23%C3%BC.txt.exe', uriBaseId: '%SRCROOT%' } },
    })
  })
})

describe('annotations of GitHub', () => {
  it('escape what a command takes as its own', () => {
    expect(githubReport([odd], null)).toBe(
      '::warning file=data/a%2Cb%3Ac%25.yaml,line=3,endLine=3,col=2,endColumn=9,title=bad-date::Half a pair: \uD800, 100%25%0D%0A::error::none. Write, “so”.',
    )
  })

  it('are relative to the repository, wherever the command runs', () => {
    expect(githubReport([{ ...odd, file: 'data/x.yaml' }], `${process.cwd()}/..`)).toMatch(/file=[^/]+\/data\/x.yaml,/)
  })

  it('are as many as GitHub shows, and the others stand in the log', () => {
    const lines = githubReport([...many(25), ...many(12, 'warning')], null).split('\n')
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('at data/'))).toHaveLength(17)
  })
})

describe('JSON', () => {
  it('has the counts and every field of each finding', () => {
    expect(JSON.parse(jsonReport([odd, { ...odd, severity: 'error' }]))).toEqual({
      errors: 1,
      warnings: 1,
      findings: [odd, { ...odd, severity: 'error' }],
    })
  })
})

describe('text', () => {
  it('is grouped by file, with the line, a mark under the words, the mend, and a sum', () => {
    expect(textReport(findings)).toBe(`data/a b#ü.txt.exe

data/a b#ü.txt.exe:1:1  error  unexpected-file
  The book does not read \`a b#ü.txt.exe\`, so what is in it would be lost.
  → Move it out of this folder, or rename it to one of the files that data/README.md lists.

${statements}

${statements}:3:51  error  paraphrase-in-quotes
  3 |   text: Mira Tolvane said that the declaration is “none” and needs no ratification.
    |                                                   ^^^^^^
  “none” stands in quotation marks, but no quote on record has these words.
  → Take the marks away if it is a paraphrase. If the words are exact, put them into \`quote\` with their language, or point at the fact that has them: [#fact-id].

${statements}:6:7  error  dangling-reference
  6 |   by: mira-tolvan
    |       ^^^^^^^^^^^
  There is no person, body or country with the id \`mira-tolvan\`.
  → Did you mean \`mira-tolvane\`?

3 errors and 0 warnings in 2 files.
What a rule is for: npm run check -- --explain unexpected-file`)
  })

  it('is coloured only where that is asked for', () => {
    expect(textReport(findings)).not.toContain('\u001B')
    expect(textReport(findings, true)).toContain('\u001B[31m^^^^^^')
  })

  it('cuts a long line around its mark, and hands no control character to the terminal', () => {
    const [, , place, excerpt, mark] = textReport([odd]).split('\n')
    expect(place).toBe('data/a,b:c%.yaml:3:2  warning  bad-date')
    expect(excerpt).toBe(`  3 |  \uFFFD[31mred ${'x'.repeat(100)}…`)
    expect(mark).toBe(`    |  ${'^'.repeat(7)}`)
  })

  it('of ten thousand findings has a line and a mend for each', () => {
    expect(textReport(many(12)).split('\n').at(-2)).toBe('    12  bad-date')
    expect(textReport(many(3))).not.toContain('     3  bad-date')
    expect(textReport(many(10_000)).match(/^ {2}→/gm)).toHaveLength(10_000)
  })
})
