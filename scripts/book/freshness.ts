import { daysOverdue, inDueOrder, reviewsIn, type Review } from '../facts/content/reviews.ts'
import { claimsOf, questionsOf, sharedClaimsOf } from '../facts/model/facts.ts'
import type { Context } from './context.ts'
import { byDay } from './dates.ts'
import type { DateView, Markdown } from './views.ts'

/** A line between its last review and the next. */
export interface ReviewView {
  id: string
  /** What the line says; null for a question. */
  text: Markdown | null
  question: string | null
  /** Null where the line names no day: it was reviewed for its book. */
  reviewed: DateView | null
  /** The last day on which the next review is in time. */
  due: DateView
  reviewer: string | null
  /** The numbers of the sources that it rests on itself, with their ids and publishers. */
  sources: { id: string; number: number; publisher: string }[]
}

/** How fresh a book is, in days that stay true: how old they are is the reader's clock's to say. */
export interface Freshness {
  /** The date of the newest line; null where no line has one. */
  newest: DateView | null
  /** The day of the last review of any line. */
  reviewed: DateView | null
  /** The day on which the next review is due; null where nothing is reviewed again. */
  due: DateView | null
  /** The lines that are reviewed again, the first one due at the head. */
  reviews: ReviewView[]
  /** Those of them that were overdue on the day of which the book speaks. */
  overdue: ReviewView[]
}

/** When the lines of a book were reviewed, and when they are to be again. */
export function viewFreshness(context: Context): Freshness {
  const { facts, pact, folder, lookups } = context
  const { briefing } = folder
  const asOf = briefing['as-of']
  const own = [...claimsOf(pact).map(({ claim }) => claim), ...questionsOf(pact)]
  const shared = sharedClaimsOf(facts).map(({ claim }) => claim)
  const all = reviewsIn([{ records: own, asOf, briefings: [briefing] }], shared)
  const last = all
    .map(({ from }) => from)
    .toSorted()
    .at(-1)
  const coming = inDueOrder(all)
  const view = (review: Review & { due: string }): ReviewView => viewReview(review, context)
  const next = coming[0]?.due
  return {
    newest: newestIn(context),
    reviewed: last === undefined ? null : lookups.date(last),
    due: next === undefined ? null : lookups.date(next),
    reviews: coming.map(view),
    overdue: coming.filter((review) => daysOverdue(review, asOf) > 0).map(view),
  }
}

function viewReview({ record, due }: Review & { due: string }, { lookups }: Context): ReviewView {
  const isQuestion = 'question' in record
  return {
    id: record.id,
    text: isQuestion ? null : record.text,
    question: isQuestion ? record.question : null,
    reviewed: record.reviewed === undefined ? null : lookups.date(record.reviewed),
    due: lookups.date(due),
    reviewer: record.reviewer ?? null,
    sources: isQuestion
      ? []
      : lookups.cite(record.sources).map(({ id, number, publisher }) => ({ id, number, publisher })),
  }
}

/** The latest date at which something is said or happens. That nothing was found is no news. */
function newestIn({ facts, pact, fact }: Context): DateView | null {
  const dated = [...claimsOf(pact), ...sharedClaimsOf(facts)].flatMap(({ claim }) =>
    claim.date === undefined || claim.standing === 'none-found' ? [] : [fact(claim.id)],
  )
  return (
    dated
      .filter(({ date }) => date.earliest !== null)
      .toSorted(byDay)
      .at(-1)?.date ?? null
  )
}
