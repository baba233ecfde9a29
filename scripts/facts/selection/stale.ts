import { daysOverdue, inDueOrder, reviewsIn, type Reviewable, type ReviewedPact } from '../content/reviews.ts'
import { claimsOf, questionsOf, sharedClaimsOf, type BriefingFolder, type CheckedFacts } from '../model/facts.ts'
import type { DeepReadonly } from '../model/facts.ts'
import { concerning } from './concerning.ts'

/** A record whose review is late. */
export interface Overdue {
  id: string
  /** What it says or asks, as its maintainer wrote it. */
  words: string
  due: string
  /** By how many days it is late. */
  days: number
  /** The day of its last review; null where it counts from the day of which its book speaks. */
  reviewed: string | null
  reviewer: string | null
  /** The ids of the sources that it rests on. */
  sources: readonly string[]
}

/** Which records are overdue for review on a day. */
export interface Staleness {
  day: string
  /** How many records are reviewed at all. */
  records: number
  /** The oldest first. */
  overdue: Overdue[]
  /** The next day on which a review is due that is not late yet, and how many are; null where there is none. */
  next: { due: string; records: number } | null
}

/**
 * What is overdue on a day: in all books, or in one of them.
 * @param folder the book; null for all @param day as YYYY-MM-DD
 */
export function staleOn(facts: CheckedFacts, folder: DeepReadonly<BriefingFolder> | null, day: string): Staleness {
  const folders = folder === null ? facts.briefings : [folder]
  const pacts = facts.pacts.filter(({ id }) => folders.some(({ briefing }) => briefing.pact === id))
  const [only] = pacts
  const shared = sharedClaimsOf(folder === null || only === undefined ? facts : concerning(facts, only))
  const reviews = inDueOrder(
    reviewsIn(
      pacts.map((pact): ReviewedPact => {
        const briefings = folders.flatMap(({ briefing }) => (briefing.pact === pact.id ? [briefing] : []))
        const asOf =
          briefings
            .map((briefing) => briefing['as-of'])
            .toSorted()
            .at(-1) ?? null
        return { records: reviewablesOf(pact), asOf, briefings }
      }),
      shared.map(({ claim }) => claim),
    ),
  )
  const overdue = reviews.flatMap((review) => {
    const days = daysOverdue(review, day)
    return days > 0 ? [overdueOf(review.record, review.due, days)] : []
  })
  const next = reviews[overdue.length]?.due
  return {
    day,
    records: reviews.length,
    overdue,
    next: next === undefined ? null : { due: next, records: reviews.filter(({ due }) => due === next).length },
  }
}

/** The facts and the open questions of a pact. */
export const reviewablesOf = (pact: CheckedFacts['pacts'][number]): Reviewable[] => [
  ...claimsOf(pact).map(({ claim }) => claim),
  ...questionsOf(pact),
]

const overdueOf = (record: Reviewable, due: string, days: number): Overdue => ({
  id: record.id,
  words: 'question' in record ? record.question : record.text,
  due,
  days,
  reviewed: record.reviewed ?? null,
  reviewer: record.reviewer ?? null,
  sources: 'sources' in record ? (record.sources ?? []) : [],
})

/** What is overdue of each reviewer, the most first; null for what names none. */
export const byReviewer = (overdue: readonly Overdue[]): [string | null, Overdue[]][] =>
  worstFirst(Map.groupBy(overdue, ({ reviewer }) => reviewer))

/** What is overdue of each source, the most first; null for what rests on none itself. A record counts with each of its sources. */
export function bySource(overdue: readonly Overdue[]): [string | null, Overdue[]][] {
  const pairs = overdue.flatMap((each) =>
    (each.sources.length === 0 ? [null] : each.sources).map((source) => ({ source, each })),
  )
  const groups = Map.groupBy(pairs, ({ source }) => source)
  return worstFirst(new Map([...groups].map(([source, all]) => [source, all.map(({ each }) => each)])))
}

/** Groups of one size stand as their oldest records do. */
const worstFirst = <Key>(groups: Map<Key, Overdue[]>): [Key, Overdue[]][] =>
  [...groups].toSorted(([, a], [, b]) => b.length - a.length)
