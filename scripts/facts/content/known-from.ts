import type { DeepReadonly } from '../model/facts.ts'
import type { Reference } from '../model/references.ts'
import type { Briefing, Claim, Source } from '../model/types.ts'
import { daysOf, isDay } from '../values/edtf.ts'

/** From which day on things are known. A book rests on nothing later than its day, so that day is a bound too. */
export interface Bounds {
  /** The latest day of which a book of a pact speaks, of any pact where it is null; null where there is no book. */
  ofBooks: (pact: string | null) => string | null
  /** The day by which a source was published at the latest; null where nothing shows it. */
  ofSource: (id: string) => string | null
}

/** The day by which a source was published, by what it says itself: its date, else the day on which it was read. */
export const ownBound = ({ published, accessed }: Pick<Source, 'published' | 'accessed'>): string | null =>
  daysOf(published)?.latest ?? accessed ?? null

/** Works out from which day on the sources of the facts count. @param settings those of every briefing */
export function boundsIn(
  settings: DeepReadonly<Pick<Briefing, 'pact' | 'as-of'>[]>,
  sources: DeepReadonly<Source[]>,
  references: DeepReadonly<Pick<Reference, 'id' | 'target' | 'pact'>[]>,
): Bounds {
  const books = Map.groupBy(settings, ({ pact }) => pact)
  const ofBooks = (pact: string | null): string | null =>
    latest((pact === null ? settings : (books.get(pact) ?? [])).map((briefing) => briefing['as-of']))
  const bounds = new Map(sources.map((source) => [source.id, ownBound(source)]))
  for (const { id, target, pact } of references) {
    if (target === 'source') bounds.set(id, earliest([bounds.get(id) ?? null, ofBooks(pact)]))
  }
  return { ofBooks, ofSource: (id) => bounds.get(id) ?? null }
}

/**
 * The first day on which a claim was known: one of its sources had been published by then, and its day had come. What
 * rests on no source was seen when somebody searched for it or reviewed it.
 * @param pact the folder of its pact; null for what all share @returns null where nothing shows it
 */
export function knownSince(claim: DatedClaim, pact: string | null, { ofBooks, ofSource }: Bounds): string | null {
  const { standing, reviewed = null, sources = [], date, from } = claim
  const bookDay = ofBooks(pact)
  const isSearch = standing === 'none-found' || sources.length === 0
  const shown = earliest(isSearch ? [reviewed, bookDay] : sources.map(ofSource))
  const begun = [date, from].map((each) => daysOf(each ?? 'unknown')?.earliest ?? null)
  // What a book has of a day after its own was announced before.
  const past = begun.filter((day) => day === null || bookDay === null || day <= bookDay)
  return shown === null ? null : latest([shown, ...past])
}

type DatedClaim = DeepReadonly<Pick<Claim, 'standing' | 'reviewed' | 'sources' | 'date'>> & { readonly from?: string }

/** Whether a date is surely after a day: its first possible day is. What may be earlier counts as such. */
export const isLater = (date: string | undefined, day: string): boolean =>
  date !== undefined && (daysOf(date)?.earliest ?? '') > day

type Days = readonly (string | null)[]
const sorted = (days: Days): string[] => days.flatMap((day) => (day === null || !isDay(day) ? [] : [day])).toSorted()
export const earliest = (days: Days): string | null => sorted(days)[0] ?? null
export const latest = (days: Days): string | null => sorted(days).at(-1) ?? null
