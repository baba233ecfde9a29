import type { Content } from '../../content/content.ts'
import { daysOverdue, reviewOverdueCode, reviewsIn, type Review } from '../../content/reviews.ts'
import type { ContentRule } from '../../content/rule.ts'
import { sharedCauses } from '../../content/shared-cause.ts'
import { questionsOf, sharedClaimsOf } from '../../model/facts.ts'
import { daysBetween } from '../../values/edtf.ts'

export const reviewOverdue: ContentRule = {
  code: reviewOverdueCode,
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['reviewed-before-date'],
  check(content, report) {
    const dayFor = ({ asOf }: Review): string => content.days.today ?? asOf
    const isOverdue = (review: Review): boolean => daysOverdue(review, dayFor(review)) > 0
    const { single, shared } = sharedCauses(datedReviews(content), isOverdue, this.code, content)
    for (const { cause, breaches, of } of shared) {
      const [first] = breaches
      if (cause === null || first === undefined) single.push(...breaches)
      else {
        report(
          cause,
          { at: ['as-of'] },
          `${breaches.length} of ${of} records were last reviewed more than ${inDays(first.interval)} before ${dayFor(first)}.`,
          'Compare them with their sources again, and write the day on which you did into `reviewed` of each. If that is more often than you need, write a longer `review-interval`.',
        )
      }
    }
    for (const review of single) {
      const { record, from, interval } = review
      const day = dayFor(review)
      report(
        record,
        { at: ['reviewed'] },
        `This record was last reviewed on ${from}, ${inDays(daysBetween(from, day))} before ${day}; the interval is ${inDays(interval)}.`,
        'Compare it with its sources again and write the day on which you did.',
      )
    }
  },
}

const inDays = (count: number): string => `${count} day${count === 1 ? '' : 's'}`

/** The reviews of the records that name a day; what names none was reviewed for its book. */
const datedReviews = (content: Content): Review[] =>
  reviewsIn(
    content.pacts.map((pact) => ({
      records: [...pact.claims.map(({ claim }) => claim), ...questionsOf(pact)],
      asOf: pact.asOf,
      briefings: pact.briefings.flatMap(({ briefing }) => briefing ?? []),
    })),
    sharedClaimsOf(content).map(({ claim }) => claim),
  ).filter(({ record }) => record.reviewed !== undefined)
