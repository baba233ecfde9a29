import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'
import { sharedCauses } from '../../content/shared-cause.ts'

export const followUpBeforePact: ContentRule = {
  code: 'follow-up-before-pact',
  severity: 'error',
  exemptible: true,
  yieldsTo: ['date-after-as-of'],
  check(content, report) {
    for (const { events, pact } of content.pacts) {
      if (pact === null) continue
      const held = events.flatMap((record) => (record.kind === 'follow-up' ? [{ record, against: pact }] : []))
      const isEarly = ({ record }: (typeof held)[number]): boolean =>
        isBefore(daysOf(record.date ?? 'unknown'), daysOf(pact.date ?? 'unknown'))
      const { single, shared } = sharedCauses(held, isEarly, this.code, content)
      for (const { record } of single) {
        report(
          record,
          { at: ['date'] },
          `This event is called a follow-up, but is dated before the pact itself (${pact.date}).`,
          'Correct the date, or write `kind: context` for what came before the pact.',
        )
      }
      for (const { breaches, of } of shared) {
        report(
          pact,
          { at: ['date'] },
          `${breaches.length} of the ${of} events that follow up the pact are dated before this day, such as \`${breaches[0]?.record.id}\` on ${breaches[0]?.record.date}.`,
          'Correct this date, or the dates of the events.',
        )
      }
    }
  },
}
