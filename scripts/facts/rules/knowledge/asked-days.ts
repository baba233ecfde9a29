import type { Content } from '../../content/content.ts'
import { boundsIn, knownSince } from '../../content/known-from.ts'
import type { Briefing } from '../../model/types.ts'
import { once } from '../../content/once.ts'
import { isDay } from '../../values/edtf.ts'
import type { Spot } from '../../yaml/spot.ts'

/** A book that is wanted as known on a day: by --as-of, or by one of its own reconstructions. */
export interface Asked {
  briefing: Briefing
  day: string
  at: NonNullable<Spot['at']>
  /** How whoever asks for the day writes it. */
  by: '--as-of' | 'reconstructions'
  /** The first day on which anything of its pact was known; null where that cannot be told. */
  first: string | null
}

/** Every book with each day that is asked of it. What is no day is reported as such. */
export const askedDays = once(({ days, briefings, pacts, sources, references }: Content): Asked[] => {
  const settings = briefings.flatMap(({ briefing }) =>
    briefing !== null && isDay(briefing['as-of']) ? [briefing] : [],
  )
  if (days.asOf === null && settings.every(({ reconstructions }) => reconstructions === undefined)) return []
  const bounds = boundsIn(settings, sources, references)
  return settings.flatMap((briefing) => {
    const pact = pacts.find(({ id }) => id === briefing.pact)?.pact ?? null
    const first = pact === null ? null : knownSince(pact, briefing.pact, bounds)
    const own = (briefing.reconstructions ?? []).map((day, index) => ({ day, at: ['reconstructions', index] }))
    return [
      ...(days.asOf === null ? [] : [{ briefing, first, day: days.asOf, at: ['as-of'], by: '--as-of' as const }]),
      ...own.map(({ day, at }) => ({ briefing, first, day, at, by: 'reconstructions' as const })),
    ].filter(({ day }) => isDay(day))
  })
})

/** Whether nothing of the pact was known on the day that is asked for. */
export const isTooEarly = ({ day, first }: Asked): boolean => first !== null && day < first
