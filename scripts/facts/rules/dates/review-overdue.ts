import { questionsOf, sharedClaimsOf } from '../../model/facts.ts'
import { daysBetween } from '../../values/edtf.ts'
import type { BriefingContent, Content, PactContent } from '../../content/content.ts'
import type { ContentRule } from '../../content/rule.ts'
import { sharedCauses } from '../../content/shared-cause.ts'
import type { Briefing } from '../../model/types.ts'

const usualInterval = 180

interface Reviewed {
  record: object
  reviewed: string
  /** The day of the book or of today, and after how many days a review is due. */
  asOf: string
  interval: number
  /** The briefing that says so. */
  against: Briefing | null
}

export const reviewOverdue: ContentRule = {
  code: 'review-overdue',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['reviewed-before-date'],
  check(content, report) {
    const isOverdue = ({ reviewed, asOf, interval }: Reviewed): boolean => daysBetween(reviewed, asOf) > interval
    const { single, shared } = sharedCauses(reviewsIn(content), isOverdue, this.code, content)
    for (const { cause, breaches, of } of shared) {
      const [first] = breaches
      if (cause === null || first === undefined) single.push(...breaches)
      else {
        report(
          cause,
          { at: ['as-of'] },
          `${breaches.length} of ${of} records were last reviewed more than ${inDays(first.interval)} before ${first.asOf}.`,
          'Compare them with their sources again, and write the day on which you did into `reviewed` of each. If that is more often than you need, write a longer `review-interval`.',
        )
      }
    }
    for (const { record, reviewed, asOf, interval } of single) {
      report(
        record,
        { at: ['reviewed'] },
        `This record was last reviewed on ${reviewed}, ${inDays(daysBetween(reviewed, asOf))} before ${asOf}; the interval is ${inDays(interval)}.`,
        'Compare it with its sources again and write the day on which you did.',
      )
    }
  },
}

const inDays = (count: number): string => `${count} day${count === 1 ? '' : 's'}`

/** Every record with the day of its review; those that all pacts share against the latest of their books. */
function reviewsIn(content: Content): Reviewed[] {
  const { pacts } = content
  const latest = pacts.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1)).at(-1)
  const hold = (records: readonly { reviewed?: string }[], { asOf, briefings }: PactContent): Reviewed[] => {
    const interval = intervalOf(briefings)
    const against = briefings.flatMap(({ briefing }) => briefing ?? []).find((each) => each['as-of'] === asOf) ?? null
    const day = content.days.today ?? asOf
    return records.flatMap((record) =>
      record.reviewed === undefined || day === null
        ? []
        : [{ record, reviewed: record.reviewed, asOf: day, interval, against }],
    )
  }
  return [
    ...pacts.flatMap((pact) => hold([...pact.claims.map(({ claim }) => claim), ...questionsOf(pact)], pact)),
    ...(latest === undefined
      ? []
      : hold(
          sharedClaimsOf(content).map(({ claim }) => claim),
          { ...latest, briefings: pacts.flatMap((pact) => pact.briefings) },
        )),
  ]
}

/** The shortest interval of the books; one that is not an interval is reported as such, and does not count. */
const intervalOf = (briefings: readonly BriefingContent[]): number =>
  Math.min(
    ...briefings.map(({ briefing }) => {
      const days = briefing?.['review-interval'] ?? usualInterval
      return days > 0 ? days : usualInterval
    }),
  )
