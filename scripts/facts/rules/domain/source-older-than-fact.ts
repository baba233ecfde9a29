import { daysOf, isBefore } from '../../edtf.ts'
import type { DomainRule } from '../../rule.ts'

export const sourceOlderThanFact: DomainRule = {
  code: 'source-older-than-fact',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['date-after-as-of', 'speaker-out-of-office', 'reaction-before-event', 'follow-up-before-pact'],
  check({ claims, sourceById }, report) {
    for (const { claim } of claims) {
      const date = daysOf(claim.date ?? 'unknown')
      const dates = (claim.sources ?? []).map((id) => sourceById.get(id)?.published ?? 'unknown')
      if (dates.length === 0 || !dates.every((published) => isBefore(daysOf(published), date))) continue
      report(
        claim,
        { at: ['date'] },
        `This is dated ${claim.date}, but every source for it was published before that, the last on ${dates.toSorted().at(-1)}.`,
        'Correct the date, or add the source that reports it.',
      )
    }
  },
}
