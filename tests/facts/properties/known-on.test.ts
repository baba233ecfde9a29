/** Whatever the day, what was known on it is a book: no reference dangles, and it is composed and laid out. */
import * as fc from 'fast-check'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asItStands, composeBook } from '../../../scripts/book/compose.ts'
import {
  claimsOf,
  questionsOf,
  sharedClaimsOf,
  type CheckedFacts,
  type Facts,
} from '../../../scripts/facts/model/facts.ts'
import { loadFacts } from '../../../scripts/facts/load.ts'
import { knownOn } from '../../../scripts/facts/selection/known-on.ts'
import { pagesOf } from '../../../scripts/site/pages/pages.ts'
import { dateWords, readStrings, wordsOf } from '../../../scripts/site/pages/strings.ts'
import { writeBook } from '../../../scripts/fuzz/book.ts'
import { anyPlan } from '../../../scripts/fuzz/plan.ts'
import { chapterKinds, pactLists, vary } from '../../book/any-book.ts'
import { asChecked } from '../../book/as-checked.ts'
import { fictional, manyScripts } from '../../book/fictional-book.ts'
import { addLakeAccord } from '../../book/lake-accord.ts'
import { runs } from './mutations.ts'

const days = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** What refers to something that is not there. */
function danglingIn(facts: CheckedFacts): string[] {
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)
  const shared = ids(sharedClaimsOf(facts).map(({ claim }) => claim))
  const factsOf = new Map(
    facts.pacts.map((pact) => [
      pact.id,
      new Set([pact.id, ...shared, ...ids(claimsOf(pact).map(({ claim }) => claim))]),
    ]),
  )
  const recordsOf = new Map(
    facts.pacts.map((pact) => [pact.id, factsOf.get(pact.id)?.union(new Set(ids(questionsOf(pact))))]),
  )
  const actors = new Set(ids([...facts.people, ...facts.bodies, ...facts.countries]))
  const sources = new Set(ids(facts.sources))
  const isThere = ({ id, target, pact }: CheckedFacts['references'][number]): boolean => {
    if (target === 'source') return sources.has(id)
    if (target === 'pact') return factsOf.has(id)
    if (target === 'actor' || target === 'person' || target === 'body' || target === 'country') return actors.has(id)
    const sets = target === 'fact' ? factsOf : recordsOf
    return pact === null ? sets.values().some((set) => set?.has(id)) : sets.get(pact)?.has(id) === true
  }
  return facts.references.filter((each) => !isThere(each)).map(({ id, target }) => `${target} ${id}`)
}

/** Every id of a fact, a question or a source. */
const idsIn = ({ pacts, sources, natoStatus }: CheckedFacts): string[] => [
  ...pacts.flatMap((pact) => [
    ...claimsOf(pact).map(({ claim }) => claim.id),
    ...questionsOf(pact).map(({ id }) => id),
  ]),
  ...[...sources, ...natoStatus].map(({ id }) => id),
]

const words = wordsOf(await readStrings(), 'en')

/** What is wrong with the facts as known on a day, or with the books that are made of them. */
function faultsOn(all: CheckedFacts, day: string): string[] {
  const { facts, leftOut, unknown } = knownOn(all, day)
  const books = facts.briefings.map((folder) =>
    composeBook(facts, folder, dateWords(words), { ...asItStands(folder), leftOut: leftOut.get(folder.id) ?? null }),
  )
  const hasPages = pagesOf(books, () => words).length > 0
  const isWhole = all.briefings.every(({ id }) => leftOut.has(id) !== unknown.includes(id))
  return [
    ...danglingIn(facts),
    ...(hasPages ? [] : ['no pages']),
    ...(isWhole ? [] : ['a book is neither known nor unknown']),
    ...books.flatMap(({ id, asOf }) => (asOf.edtf <= day ? [] : [`${id} is of ${asOf.edtf}`])),
    ...books.flatMap(({ facts: shown, disputes, unknowns, places }) =>
      [...Object.keys(shown), ...[...disputes, ...unknowns].map(({ id }) => id)].filter(
        (id) => !Object.hasOwn(places, id),
      ),
    ),
  ]
}

/** The facts of two folders, changed as a test wants. */
async function factsOf(folders: typeof fictional, change: (facts: Facts) => void = () => {}): Promise<CheckedFacts> {
  const { facts, findings } = await loadFacts({ ...folders, cache: null })
  if (facts === null) throw new Error(`the fixture has findings: ${JSON.stringify(findings)}`)
  const edited = structuredClone(facts) as unknown as Facts
  change(edited)
  return asChecked(edited)
}

describe('the invented books on any day', () => {
  let books: CheckedFacts[]
  beforeAll(async () => {
    books = await Promise.all([factsOf(fictional), factsOf(manyScripts), factsOf(fictional, addLakeAccord)])
  })

  it('are sound', () => {
    for (const facts of books) {
      fc.assert(
        fc.property(days, (day) => {
          expect(faultsOn(facts, day)).toEqual([])
        }),
        { ...runs, numRuns: 12 },
      )
    }
  })

  it('know no less on a later day, and the same when asked again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...books), days, days, (facts, one, other) => {
        const [early, late] = [one, other].toSorted() as [string, string]
        const before = knownOn(facts, early).facts
        expect(idsIn(before).filter((id) => !idsIn(knownOn(facts, late).facts).includes(id))).toEqual([])
        expect(knownOn(before, early).facts).toEqual(before)
      }),
      { ...runs, numRuns: 40 },
    )
  })

  it('leave out nothing from the day of the book on', () => {
    for (const facts of books.slice(0, 2)) {
      expect(idsIn(knownOn(facts, '2099-01-01').facts)).toEqual(idsIn(facts))
      const asOf = facts.briefings[0]?.briefing['as-of'] ?? ''
      expect(idsIn(knownOn(facts, asOf).facts)).toEqual(idsIn(facts))
    }
  })

  it('are sound with any chapters, empty lists and marks anywhere', () => {
    const variation = fc.record({
      kinds: fc.shuffledSubarray(chapterKinds, { minLength: 1 }),
      empty: fc.subarray([...pactLists]),
      marks: fc.array(fc.record({ text: fc.nat(), target: fc.nat() }), { maxLength: 12 }),
    })
    const [whole] = books
    fc.assert(
      fc.property(variation, days, (varied, day) => {
        const facts = structuredClone(whole) as unknown as Facts
        vary(facts, varied)
        expect(faultsOn(asChecked(facts), day)).toEqual([])
      }),
      { ...runs, numRuns: 15 },
    )
  })
})

describe('random books on any day', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'known-on-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('are sound', async () => {
    let passed = 0
    for (const plan of fc.sample(anyPlan, { seed: 12, numRuns: 6 })) {
      const { facts } = await loadFacts({ ...(await writeBook(plan, folder)), cache: null })
      if (facts === null) continue
      passed += 1
      for (const day of ['2021-05-14', '2021-06-01', '2021-12-11', '2022-03-30'])
        expect(faultsOn(facts, day)).toEqual([])
    }
    expect(passed).toBeGreaterThan(3)
  })
}, 60_000)
