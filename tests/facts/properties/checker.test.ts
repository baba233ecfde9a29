import * as fc from 'fast-check'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument, visit } from 'yaml'
import { afterAll, describe, expect, it } from 'vitest'
import { composeBook } from '../../../scripts/book/compose.ts'
import type { CheckedFacts } from '../../../scripts/facts/model/facts.ts'
import type { Finding } from '../../../scripts/facts/model/finding.ts'
import { failure } from '../../../scripts/facts/inspection/guard.ts'
import { pagesOf } from '../../../scripts/site/pages/pages.ts'
import { renderSite } from '../../../scripts/site/render/render.ts'
import { dateWords, readStrings, wordsOf } from '../../../scripts/site/pages/strings.ts'
import { checked, entriesWith } from '../fictional-entries.ts'
import { casesIn } from '../reference/tried.ts'
import { files, gentleEdit, mutatedFile, runs, yamlFiles, yamlNoise } from './mutations.ts'

/** What is unsound in a check: a rule that failed, a finding without a place or words, facts in spite of errors. */
function unsoundIn(changed: Record<string, string | Uint8Array>): unknown[] {
  const { findings, facts } = checked(entriesWith(changed))
  const broken = findings.some(({ severity }) => severity === 'error')
  return [
    ...findings.filter(({ rule, line, column, endColumn, message, suggestion }) => {
      const isPlaced = line >= 1 && column >= 1 && endColumn > column
      return rule === failure.code || !isPlaced || message === '' || suggestion === ''
    }),
    ...(broken === (facts === null) ? [] : ['facts in spite of errors, or none without']),
  ]
}

describe('nothing that a file holds stops the checker', () => {
  const file = fc.constantFrom(...files)

  it.each<[string, fc.Arbitrary<[string, string | Uint8Array][]>]>([
    ['arbitrary bytes', fc.tuple(file, fc.uint8Array({ maxLength: 300 })).map((each) => [each])],
    ['signs of YAML in any order', fc.tuple(fc.constantFrom(...yamlFiles), yamlNoise).map((each) => [each])],
    [
      'good files after any edits',
      fc
        .array(mutatedFile, { minLength: 1, maxLength: 2 })
        .map((mutated) => mutated.map(({ file, content }): [string, Uint8Array] => [file, content])),
    ],
  ])('%s', (_, changes) => {
    const property = fc.property(changes, (changed) => {
      expect(unsoundIn(Object.fromEntries(changed))).toEqual([])
    })
    fc.assert(property, { ...runs, numRuns: 300 })
  })
})

/** What findings say, apart from where: a line moves with the keys. */
const said = (findings: readonly Finding[]): string[] =>
  findings
    .map(({ file, rule, message, suggestion }) => `${file} ${rule}: ${message.replace(/, line \d+/, '')} ${suggestion}`)
    .toSorted()

describe('order changes no finding', () => {
  const faulty = casesIn('tests/bad').flatMap(({ title, changed }) =>
    changed.flatMap(({ shown, bytes }) => (bytes === null ? [] : [{ title, file: shown, bytes }])),
  )

  it('of the files as they are read', () => {
    const all = entriesWith(Object.fromEntries(faulty.map(({ file, bytes }) => [file, bytes])))
    const { findings } = checked(all)
    expect(findings.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(checked(shuffled).findings).toEqual(findings)
      }),
      { ...runs, numRuns: 20 },
    )
  })

  /** Those that are YAML, without what a round trip would write in another way: some numbers, and aliases. */
  const reorderable = faulty.flatMap(({ title, file, bytes }) => {
    const text = Buffer.from(bytes).toString()
    const { errors } = parseDocument(text, { uniqueKeys: false })
    return yamlFiles.includes(file) && errors.length === 0 && !/: (012|\d{17,}|\*.*)$/m.test(text)
      ? [{ title, file, text }]
      : []
  })

  it.each(reorderable)('of the keys: $title', ({ file, text }) => {
    const reversed = parseDocument(text, { uniqueKeys: false })
    visit(reversed, {
      Map(_, map) {
        map.items = map.items.toReversed()
      },
    })
    const after = checked(entriesWith({ [file]: reversed.toString({ lineWidth: 0 }) })).findings
    expect(said(after)).toEqual(said(checked(entriesWith({ [file]: text })).findings))
  })
})

describe('what the checker accepts becomes a book', async () => {
  const strings = await readStrings()
  const words = (lang: string) => wordsOf(strings, lang)
  const layOut = (facts: CheckedFacts) => {
    const books = facts.briefings.map((folder) => composeBook(facts, folder, dateWords(words(folder.briefing.lang))))
    return { books, pages: pagesOf(books, words) }
  }
  const accepted: CheckedFacts[] = []
  let folder = ''
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('composed and laid out, after any gentle edits', () => {
    fc.assert(
      fc.property(fc.array(gentleEdit, { minLength: 1, maxLength: 3 }), (edits) => {
        const { facts } = checked(entriesWith(Object.fromEntries(edits.map(({ file, content }) => [file, content]))))
        if (facts === null) return
        accepted.push(facts)
        expect(layOut(facts).pages.length).toBeGreaterThan(0)
      }),
      { ...runs, numRuns: 60 },
    )
    expect(accepted.length).toBeGreaterThan(15)
  })

  it('rendered, for one of them', async () => {
    const facts = accepted.at(-1)
    if (facts === undefined) throw new Error('none was accepted')
    folder = await mkdtemp(join(tmpdir(), 'accepted-'))
    await renderSite(
      {
        facts,
        ...layOut(facts),
        editions: [],
        recalled: [],
        base: '/',
        url: null,
        strings,
        commit: null,
        date: new Date(0),
        printed: new Map(),
      },
      folder,
    )
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('</html>')
  })
})
