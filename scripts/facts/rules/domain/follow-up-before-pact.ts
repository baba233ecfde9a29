import { daysOf, isBefore } from '../../edtf.ts'
import type { DomainRule } from '../../rule.ts'

export const followUpBeforePact: DomainRule = {
  code: 'follow-up-before-pact',
  severity: 'error',
  exemptible: true,
  check({ pacts }, report) {
    for (const { events, pact } of pacts) {
      const signed = daysOf(pact?.date ?? 'unknown')
      for (const event of events) {
        if (event.kind !== 'follow-up' || !isBefore(daysOf(event.date ?? 'unknown'), signed)) continue
        report(
          event,
          { at: ['date'] },
          `This event is called a follow-up, but is dated before the pact itself (${pact?.date}).`,
          'Correct the date, or write `kind: context` for what came before the pact.',
        )
      }
    }
  },
}
