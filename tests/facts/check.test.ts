import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadFacts } from '../../scripts/facts/load.ts'
import { readOptions } from '../../scripts/command/options.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
  await cp('tests/fixtures/fictional', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const pact = 'data/pacts/harbour-declaration'

/** Checks the fictional pact after one edit of one file. */
async function findingsAfter(file: string, from: string, to: string) {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
  await writeFile(path, text.replace(from, to))
  const { findings } = await loadFacts(
    readOptions(['--data', join(folder, 'data'), '--briefings', join(folder, 'briefings')]),
  )
  return findings.map((finding) => ({ ...finding, at: finding.file.slice(finding.file.indexOf(file)) }))
}

describe('the checker', () => {
  it('accepts the fictional pact as it is', async () => {
    expect(await findingsAfter('data/glossary.yaml', '\n', '\n')).toEqual([])
  })

  it.each([
    ['an unknown key', `${pact}/statements.yaml`, 'topic:', 'topik:', 'unknown-key', 'topic'],
    ['a missing key', `${pact}/statements.yaml`, '  topic: Legal weight\n', '', 'missing-key', 'topic'],
    [
      'an impossible day',
      `${pact}/statements.yaml`,
      'date: 2021-05-14',
      'date: 2021-02-30',
      'bad-date',
      'it has 28 days',
    ],
    ['a year without quotation marks', 'data/people.yaml', "from: '2020'", 'from: 2020', 'needs-quotes', '`"2020"`'],
    [
      'a word outside its list',
      `${pact}/statements.yaml`,
      'standing: attributed',
      'standing: atributed',
      'not-in-list',
      'attributed',
    ],
    [
      'a dangling person',
      `${pact}/statements.yaml`,
      'by: mira-tolvane',
      'by: mira-tolvan',
      'dangling-reference',
      'mira-tolvane',
    ],
    [
      'an address that runs code',
      'data/sources.yaml',
      'https://mod.arvenia.example.org/former-ministers',
      'javascript:alert(1)',
      'bad-url',
      'https',
    ],
    ['an alias', 'data/glossary.yaml', '\n  term:', '\n  term: &x', 'anchor-or-alias', ''],
    [
      'a key given twice',
      `${pact}/statements.yaml`,
      '  topic: Legal weight\n',
      '  topic: Legal weight\n  topic: Other\n',
      'duplicate-key',
      'topic',
    ],
    ['a direction override', `${pact}/statements.yaml`, 'is no treaty', 'is \u202Eno treaty', 'hidden-character', ''],
  ])('names %s', async (_, file, from, to, rule, mend) => {
    const findings = await findingsAfter(file, from, to)
    const found = findings.find((finding) => finding.rule === rule)
    expect(findings.map((finding) => finding.rule)).toContain(rule)
    expect(found?.at).toBe(file)
    expect(`${found?.message} ${found?.suggestion}`).toContain(mend)
  })

  it('names every mistake at once, each at its line and column', async () => {
    await findingsAfter('data/glossary.yaml', '  term:', '  trem:')
    const findings = await findingsAfter(`${pact}/statements.yaml`, 'by: mira-tolvane', 'by: nobody-at-all')
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['unknown-key', 'dangling-reference']))
    const dangling = findings.find(({ rule }) => rule === 'dangling-reference')
    expect([dangling?.line, dangling?.column]).toEqual([6, 7])
  })

  describe('as known on a day', () => {
    const on = (asOf: string, today: string | null = null) =>
      loadFacts({ data: join(folder, 'data'), briefings: join(folder, 'briefings'), asOf, today })
    const said = ({ findings }: Awaited<ReturnType<typeof on>>) =>
      findings.map(({ rule, severity, message, suggestion }) => ({ rule, severity, message, suggestion }))

    it('has the facts of that day, and no finding about what is later', async () => {
      const { findings, facts, leftOut } = await on('2021-06-30')
      expect(findings).toEqual([])
      expect(facts?.briefings[0]?.briefing['as-of']).toBe('2021-06-30')
      expect(leftOut.get('harbour-declaration')?.facts).toBeGreaterThan(0)
    })

    it.each([
      [
        'before its first source',
        '2021-05-13',
        null,
        'nothing-known',
        'error',
        'Write --as-of 2021-05-14 or a later day.',
      ],
      [
        'still to come',
        '2022-04-05',
        '2022-04-04',
        'day-to-come',
        'error',
        'Write --as-of 2022-03-31 or an earlier day.',
      ],
      ['after that of the book', '2022-04-01', '2022-04-04', 'nothing-left-out', 'warning', 'or write an earlier day.'],
    ])('says that the day is %s', async (_, asOf, today, rule, severity, mend) => {
      const result = await on(asOf, today)
      expect(said(result).filter((each) => each.rule !== 'review-overdue')).toEqual([
        { rule, severity, message: expect.stringContaining(asOf), suggestion: expect.stringContaining(mend) },
      ])
      expect(result.facts === null).toBe(severity === 'error')
    })
  })

  it('holds reviews against the day of --today where one is given', async () => {
    const overdue = async (today: string | null) => {
      const { findings } = await loadFacts({ data: join(folder, 'data'), briefings: join(folder, 'briefings'), today })
      return findings.filter(({ rule }) => rule === 'review-overdue')
    }
    expect(await overdue(null)).toEqual([])
    expect(await overdue('2023-01-01')).toEqual([])
    expect(await overdue('2024-01-01')).toMatchObject([{ message: expect.stringContaining('before 2024-01-01') }])
  })
})
