import { daysOverdue, inDueOrder, reviewsIn, type ReviewedPact } from '../content/reviews.ts'
import {
  claimsOf,
  questionsOf,
  sharedClaimsOf,
  wordsOf,
  type CheckedFacts,
  type FactOrQuestion,
} from '../model/facts.ts'

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

/** What is overdue on a day, as YYYY-MM-DD, in all the books of the facts. */
export function staleOn(facts: CheckedFacts, day: string): Staleness {
  const pacts = facts.pacts.map((pact): ReviewedPact => {
    const briefings = facts.briefings.flatMap(({ briefing }) => (briefing.pact === pact.id ? [briefing] : []))
    const records = [...claimsOf(pact).map(({ claim }) => claim), ...questionsOf(pact)]
    const days = briefings.map((briefing) => briefing['as-of']).toSorted()
    return { records, asOf: days.at(-1) ?? null, briefings }
  })
  const shared = sharedClaimsOf(facts).map(({ claim }) => claim)
  const reviews = inDueOrder(reviewsIn(pacts, shared))
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

const overdueOf = (record: FactOrQuestion, due: string, days: number): Overdue => ({
  id: record.id,
  words: wordsOf(record),
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
