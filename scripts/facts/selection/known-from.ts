import type { CheckedFacts, DeepReadonly, PactFacts } from '../model/facts.ts'
import type { Source } from '../model/types.ts'
import { daysOf, isDay } from '../values/edtf.ts'

/** Since when something is known at the latest. A book rests on nothing later than its day, so that day is a bound too. */
export interface Bounds {
  /** The latest day of which a book of a pact speaks; null where it has no book. */
  ofPact: (id: string) => string | null
  /** The day by which a source was published at the latest; null where nothing shows it. */
  ofSource: (source: DeepReadonly<Source>) => string | null
}

/** The day by which a source was published, by what it says itself: its date, else the day on which it was read. */
export const ownBound = ({ published, accessed }: Pick<Source, 'published' | 'accessed'>): string | null =>
  daysOf(published)?.latest ?? accessed ?? null

/** Works out from which day on the sources of the facts count. */
export function boundsIn({ briefings, references }: CheckedFacts): Bounds {
  const days = new Map<string, string>()
  for (const { briefing } of briefings) {
    days.set(briefing.pact, latest([days.get(briefing.pact) ?? null, briefing['as-of']]) ?? briefing['as-of'])
  }
  const cited = new Map<string, string | null>()
  const last = latest([...days.values()])
  for (const { id, target, pact } of references) {
    if (target !== 'source') continue
    const day = pact === null ? last : (days.get(pact) ?? null)
    cited.set(id, earliest([cited.get(id) ?? null, day]))
  }
  return {
    ofPact: (id) => days.get(id) ?? null,
    ofSource: (source) => earliest([ownBound(source), cited.get(source.id) ?? null]),
  }
}

/** The first day on which anything of a pact was known: its making, from a source. Null where no source has a bound. */
export function firstDayOf(facts: CheckedFacts, { pact }: DeepReadonly<Pick<PactFacts, 'pact'>>): string | null {
  const { ofSource } = boundsIn(facts)
  const named = new Set(pact.sources)
  const shown = earliest(facts.sources.filter(({ id }) => named.has(id)).map(ofSource))
  return shown === null ? null : latest([shown, daysOf(pact.date)?.earliest ?? null])
}

/** Whether a date is surely after a day: its first possible day is. What may be earlier counts as such. */
export const isLater = (date: string | undefined, day: string): boolean =>
  date !== undefined && (daysOf(date)?.earliest ?? '') > day

type Days = readonly (string | null)[]
const sorted = (days: Days): string[] => days.flatMap((day) => (day === null || !isDay(day) ? [] : [day])).toSorted()
export const earliest = (days: Days): string | null => sorted(days)[0] ?? null
const latest = (days: Days): string | null => sorted(days).at(-1) ?? null
