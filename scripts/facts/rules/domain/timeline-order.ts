import { daysOf, isBefore } from '../../edtf.ts'
import type { DomainRule } from '../../rule.ts'

export const timelineOrder: DomainRule = {
  code: 'timeline-order',
  severity: 'warning',
  exemptible: true,
  check({ pacts, originOf }, report) {
    for (const { events } of pacts) {
      for (const [index, event] of events.entries()) {
        const before = events[index - 1]
        if (before === undefined || originOf(before)?.file !== originOf(event)?.file) continue
        if (!isBefore(daysOf(event.date ?? 'unknown'), daysOf(before.date ?? 'unknown'))) continue
        report(
          event,
          { at: ['date'] },
          `This event (${event.date}) stands after a later one: \`${before.id}\` is dated ${before.date}.`,
          'Put the events in the order in which they happened, or correct the date.',
        )
      }
    }
  },
}
