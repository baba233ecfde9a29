import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'

export const reviewedBeforeDate: ContentRule = {
  code: 'reviewed-before-date',
  severity: 'error',
  exemptible: true,
  yieldsTo: ['date-after-as-of'],
  check({ claims }, report) {
    for (const { claim } of claims) {
      if (!isBefore(daysOf(claim.reviewed ?? 'unknown'), daysOf(claim.date ?? 'unknown'))) continue
      report(
        claim,
        { at: ['reviewed'] },
        `This was reviewed on ${claim.reviewed}, before it happened (${claim.date}).`,
        'Correct one of the two dates.',
      )
    }
  },
}
