import { daysBetween } from '../../values/edtf.ts'
import type { BriefingContent } from '../../content/content.ts'
import type { DomainRule } from '../../content/rule.ts'

const usualInterval = 180

export const reviewOverdue: DomainRule = {
  code: 'review-overdue',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['reviewed-before-date'],
  check({ pacts, natoStatus }, report) {
    const shared = { claims: natoStatus.map((claim) => ({ claim })), disputes: [], unknowns: [] }
    const asOf =
      pacts
        .map((pact) => pact.asOf ?? '')
        .toSorted()
        .at(-1) || null
    const all = { ...shared, asOf, briefings: pacts.flatMap(({ briefings }) => briefings) }
    for (const pact of [...pacts, all]) {
      const days = intervalOf(pact.briefings)
      for (const record of [...pact.claims.map(({ claim }) => claim), ...pact.disputes, ...pact.unknowns]) {
        const { reviewed } = record
        if (reviewed === undefined || pact.asOf === null || !(daysBetween(reviewed, pact.asOf) > days)) continue
        report(
          record,
          { at: ['reviewed'] },
          `This record was last reviewed on ${reviewed}, ${inDays(daysBetween(reviewed, pact.asOf))} before ${pact.asOf}; the interval is ${inDays(days)}.`,
          'Hold it against its sources again and write the day on which you did.',
        )
      }
    }
  },
}

const inDays = (count: number): string => `${count} day${count === 1 ? '' : 's'}`

/** The shortest interval of the books; one that is no interval is reported as such, and does not count. */
const intervalOf = (briefings: readonly BriefingContent[]): number =>
  Math.min(
    ...briefings.map(({ briefing }) => {
      const days = briefing?.['review-interval'] ?? usualInterval
      return days > 0 ? days : usualInterval
    }),
  )
