import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'
import type { Events } from '../../model/types.ts'

type Event = Events[number]

/** So many of the events below one are looked at to see whether it is this one that stands in the wrong place. */
const ahead = 3

export const timelineOrder: ContentRule = {
  code: 'timeline-order',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['date-after-as-of', 'follow-up-before-pact', 'duplicate-id'],
  check({ pacts, originOf }, report) {
    for (const events of pacts.flatMap((pact) => [
      ...Map.groupBy(pact.events, (each) => originOf(each)?.file).values(),
    ])) {
      let latest: Event | null = null
      for (const [index, event] of events.entries()) {
        const earlier = events.slice(index + 1, index + 1 + ahead).filter((below) => isEarlier(below, event))
        const [below] = earlier.length > 1 ? earlier : []
        const misplaced = below !== undefined || (latest !== null && isEarlier(event, latest))
        if (misplaced) {
          const [what, other] = below === undefined ? ['after a later one', latest] : ['before earlier ones', below]
          report(
            event,
            { at: ['date'] },
            `This event (${event.date}) stands ${what}: \`${other?.id}\` is dated ${other?.date}.`,
            'Put the events in the order in which they happened, or correct the date.',
          )
        } else if (daysOf(event.date ?? 'unknown')?.earliest != null) latest = event
      }
    }
  },
}

const isEarlier = (one: Event, other: Event): boolean =>
  isBefore(daysOf(one.date ?? 'unknown'), daysOf(other.date ?? 'unknown'))
