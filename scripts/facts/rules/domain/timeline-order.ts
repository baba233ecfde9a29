import { daysOf, isBefore } from '../../edtf.ts'
import type { DomainRule } from '../../rule.ts'
import type { Events } from '../../types.ts'

export const timelineOrder: DomainRule = {
  code: 'timeline-order',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['date-after-as-of'],
  check({ pacts, originOf }, report) {
    for (const { events } of pacts) {
      let latest: Events[number] | null = null
      for (const event of events) {
        if (latest !== null && originOf(latest)?.file !== originOf(event)?.file) latest = null
        const days = daysOf(event.date ?? 'unknown')
        if (latest !== null && isBefore(days, daysOf(latest.date ?? 'unknown'))) {
          report(
            event,
            { at: ['date'] },
            `This event (${event.date}) stands after a later one: \`${latest.id}\` is dated ${latest.date}.`,
            'Put the events in the order in which they happened, or correct the date.',
          )
        } else if (days?.earliest != null) latest = event
      }
    }
  },
}
