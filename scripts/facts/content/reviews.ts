import type { DeepReadonly, FactOrQuestion } from '../model/facts.ts'
import type { Briefing } from '../model/types.ts'
import { dayAfter, daysBetween } from '../values/edtf.ts'

/** The rule by which a record may be exempted from further reviews. */
export const reviewOverdueCode = 'review-overdue'

/** After how many days a review is due where no briefing says. */
const usualInterval = 180

/** The records of one pact, with what its books say of reviews. */
export interface ReviewedPact {
  records: readonly FactOrQuestion[]
  /** The latest day of which a book of it speaks; null where no briefing says. */
  asOf: string | null
  briefings: readonly DeepReadonly<Briefing>[]
}

/** A record between its last review and the next. */
export interface Review {
  record: FactOrQuestion
  /** The day of its last review; of a record that names none, the day of which its book speaks. */
  from: string
  /** After how many days the next is due. */
  interval: number
  /** The day of which its book speaks, and the briefing that says so. */
  asOf: string
  against: DeepReadonly<Briefing> | null
}

/**
 * Every record with its review. Those that all pacts share go with the latest of their books, and with the shortest
 * interval of all.
 */
export function reviewsIn(pacts: readonly ReviewedPact[], shared: readonly FactOrQuestion[]): Review[] {
  const latest = pacts.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1)).at(-1)
  const briefings = pacts.flatMap((pact) => pact.briefings)
  return [...pacts, ...(latest === undefined ? [] : [{ ...latest, records: shared, briefings }])].flatMap(reviewsOf)
}

function reviewsOf({ records, asOf, briefings }: ReviewedPact): Review[] {
  if (asOf === null) return []
  const interval = intervalOf(briefings)
  const against = briefings.find((each) => each['as-of'] === asOf) ?? null
  return records.map((record) => ({ record, from: record.reviewed ?? asOf, interval, asOf, against }))
}

/** The shortest interval of the books; one that is not an interval is reported as such, and does not count. */
const intervalOf = (briefings: readonly DeepReadonly<Briefing>[]): number =>
  Math.min(
    ...briefings.map((briefing) => {
      const days = briefing['review-interval'] ?? usualInterval
      return days > 0 ? days : usualInterval
    }),
  )

/** The last day on which a review is in time. @throws RangeError where the day of the last one is no day */
export const dueDay = ({ from, interval }: Pick<Review, 'from' | 'interval'>): string => dayAfter(from, interval)

/** By how many days a review is late on a day; zero or less where it is in time. */
export const daysOverdue = ({ from, interval }: Pick<Review, 'from' | 'interval'>, day: string): number =>
  daysBetween(from, day) - interval

/** Whether a record is to be reviewed again: not where it is exempted, since it cannot change any more. */
export const isToReview = ({ record: { exempt = [] } }: Review): boolean =>
  !exempt.some(({ rule }) => rule === reviewOverdueCode)

/** The reviews that are to come, the first one due at the head. */
export const inDueOrder = (reviews: readonly Review[]): (Review & { due: string })[] =>
  reviews
    .filter(isToReview)
    .map((review) => ({ ...review, due: dueDay(review) }))
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
