import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { CommandError } from '../../scripts/command/exit-codes.ts'
import { failure } from '../../scripts/facts/inspection/guard.ts'
import { ruleHeads, rulePages } from '../../scripts/facts/reference/rule-pages.ts'
import { explain } from '../../scripts/report/explain.ts'
import { sarifReport } from '../../scripts/report/sarif.ts'
import { textReport } from '../../scripts/report/text.ts'

const finding = {
  file: 'data/sources.yaml',
  line: 3,
  column: 7,
  endColumn: 9,
  rule: 'uncited-source',
  severity: 'warning' as const,
  message: 'No fact cites it.',
  suggestion: 'Delete it.',
  excerpt: '- id: x',
}

describe('explain', () => {
  it('prints the page of a rule: what follows, why, the examples with their files, the mend', () => {
    const text = explain('uncited-source', false)
    expect(text.split('\n').slice(0, 2)).toEqual(['uncited-source', 'A source is cited somewhere'])
    expect(text).toContain('A warning: it stops the build only with `--strict`.')
    expect(text).toContain('In `data/sources.yaml`:\n\n    - id: estmark-herald-2021-07-01')
    expect(text).toContain('The checker says:\n\n    data/sources.yaml, line 1: uncited-source')
    expect(text).not.toContain('```')
  })

  it('says of an error that it stops the build, and of a strict rule that it has no exemptions', () => {
    expect(explain('dangling-reference', false).replaceAll('\n', ' ')).toContain(
      'An error: it stops the build. No record can be exempted from it.',
    )
  })

  it('keeps to the width but for examples, and loses no word', () => {
    const body = rulePages()('speaker-out-of-office')?.body ?? ''
    const text = explain('speaker-out-of-office', false)
    const prose = text.split('\n').filter((line) => !line.startsWith('    '))
    expect(prose.filter((line) => line.length > 80)).toEqual([])
    const words = (from: string): string => from.replaceAll(/\s+/g, ' ')
    const paragraph = body.split('\n\n')[0] ?? ''
    expect(words(text)).toContain(words(paragraph))
  })

  it('is coloured on a terminal, and says the same', () => {
    const coloured = explain('uncited-source', true)
    expect(coloured).not.toBe(explain('uncited-source', false))
    expect(stripVTControlCharacters(coloured)).toBe(explain('uncited-source', false))
  })

  it('lists every rule in one line where none is named', () => {
    const lines = explain('', false).split('\n')
    for (const { code, severity } of ruleHeads) {
      expect(lines.filter((line) => line.startsWith(`${code} `) && line.includes(` ${severity} `))).toHaveLength(1)
    }
  })

  it.each([
    ['uncited-sorce', 'Did you mean `uncited-source`?'],
    ['circular', 'Did you mean `circular-reporting`?'],
    ['seagulls', 'npm run check -- --explain lists all rules.'],
  ])('refuses %s and says what is near', (code, mend) => {
    const call = (): string => explain(code, false)
    expect(call).toThrow(CommandError)
    expect(call).toThrow(mend)
  })
})

describe('the prose in reports', () => {
  it('goes into SARIF: what the rule says, how to mend it, its level', () => {
    const log = JSON.parse(sarifReport([finding])) as { runs: { tool: { driver: { rules: object[] } } }[] }
    expect(log.runs[0]?.tool.driver.rules).toEqual([
      {
        id: 'uncited-source',
        shortDescription: { text: 'A source is cited somewhere.' },
        help: {
          text: expect.stringContaining('## How to mend it') as string,
          markdown: expect.stringContaining('In `data/sources.yaml`:\n\n```yaml\n') as string,
        },
        defaultConfiguration: { level: 'warning' },
      },
    ])
  })

  it('is pointed at once, at the end of the text', () => {
    expect(textReport([finding, finding]).split('\n').at(-1)).toBe(
      'What a rule is for: npm run check -- --explain uncited-source',
    )
    expect(textReport([{ ...finding, rule: failure.code }, finding])).toContain('--explain uncited-source')
    expect(textReport([{ ...finding, rule: failure.code }])).not.toContain('--explain')
    expect(textReport([])).toBe('No errors and no warnings.')
  })
})
