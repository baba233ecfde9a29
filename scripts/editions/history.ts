import type { Gone, History, Step, Version } from '../facts/model/changes.ts'
import type { Edition } from '../facts/model/editions.ts'
import {
  factsAndQuestionsOf,
  wordsOf,
  type BriefingFolder,
  type CheckedFacts,
  type DeepReadonly,
} from '../facts/model/facts.ts'
import type { Briefing } from '../facts/model/types.ts'
import { stepBetween } from './compare.ts'

/** An edition whose facts can be shown. */
export interface StandingEdition extends Edition {
  facts: CheckedFacts
}

/** The editions that were not recalled, the oldest first. */
export const standing = (editions: readonly Edition[]): StandingEdition[] =>
  editions
    .filter((edition): edition is StandingEdition => edition.facts !== null)
    .toSorted((a, b) => a.version.number - b.version.number)

/** What changed from each standing edition to the next, the oldest first. */
export function stepsOf(editions: readonly StandingEdition[]): Step[] {
  return editions.slice(1).flatMap((edition, index) => {
    const before = editions[index]
    return before === undefined ? [] : stepBetween(before, edition)
  })
}

/** The history of one edition: what came before it, as its own pages tell it. @param steps between all editions */
export function historyOfEdition(
  edition: StandingEdition,
  editions: readonly StandingEdition[],
  steps: readonly Step[],
): History {
  const { version, facts } = edition
  const until = editions.filter((each) => each.version.number <= version.number)
  return {
    at: version,
    newest: version,
    exact: true,
    steps: steps.filter(({ to }) => (to.number ?? 0) <= version.number),
    learnt: null,
    gone: goneFrom(facts, until),
  }
}

/**
 * The history of the facts as they stand, seen from the editions of their briefing.
 * @param facts of one briefing, as an edition would freeze them @param steps between the editions
 */
export function historyNow(
  facts: CheckedFacts,
  asOf: string,
  editions: readonly StandingEdition[],
  steps: readonly Step[],
): History {
  const newest = editions.at(-1)
  const at: Version = { kind: 'now', number: null, asOf, published: null }
  if (newest === undefined)
    return { at, newest: null, exact: false, steps: [], learnt: null, gone: goneFrom(facts, []) }
  const exact = isSame(newest.facts, facts)
  const since = exact ? null : stepBetween(newest, { version: at, facts })
  return {
    at,
    newest: newest.version,
    exact,
    steps: since === null || since.changes.length === 0 ? [...steps] : [...steps, since],
    learnt: null,
    gone: goneFrom(facts, editions),
  }
}

/** The keys of a briefing that speak of the edition under way alone. Publishing takes them out of briefing.yaml. */
export const ofEditionUnderWay: readonly string[] = ['edition', 'published', 'changes'] satisfies (keyof Briefing)[]

/** The keys of a briefing that say where it is kept and what stands beside it, and nothing of what it shows. */
const ofTheHouse: readonly string[] = ['pdf-archive', 'reconstructions', 'spelling'] satisfies (keyof Briefing)[]

const isLasting = (key: string): boolean => !ofEditionUnderWay.includes(key) && !ofTheHouse.includes(key)

/** Whether two editions would hold the same, whatever the order of keys and what was said of one edition alone. */
export const isSame = (one: CheckedFacts, other: CheckedFacts): boolean => canonical(one) === canonical(other)

function canonical(facts: CheckedFacts): string {
  const { references: _, texts: __, briefings, ...records } = facts
  return JSON.stringify({ ...records, briefings: briefings.map(lasting) }, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

const lasting = ({ briefing, ...folder }: DeepReadonly<BriefingFolder>): object => ({
  ...folder,
  briefing: Object.fromEntries(Object.entries(briefing).filter(([key]) => isLasting(key))),
})

/** The lines that were withdrawn, each with what it said in the last edition that had it. */
function goneFrom(facts: CheckedFacts, editions: readonly StandingEdition[]): Gone[] {
  const newestFirst = editions.toReversed()
  return facts.pacts.flatMap(({ withdrawn }) =>
    withdrawn.map(({ id, day, why }) => {
      const lasts = newestFirst.values().map((edition) => lastWords(id, edition))
      return { id, day, why, last: lasts.find((last) => last !== null) ?? null }
    }),
  )
}

function lastWords(id: string, { facts, version }: StandingEdition): Gone['last'] {
  const line = facts.pacts.flatMap((pact) => factsAndQuestionsOf(facts, pact)).find((each) => each.id === id)
  if (line === undefined) return null
  const last = { number: version.number, words: wordsOf(line) }
  if ('question' in line) return { ...last, by: null, date: null }
  const actors = [...facts.people, ...facts.bodies, ...facts.countries]
  const by = actors.find((actor) => actor.id === line.by)?.name ?? null
  return { ...last, by, date: line.date ?? null }
}
