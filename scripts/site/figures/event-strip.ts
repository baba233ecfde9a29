import type { EventView } from '../../book/list-views.ts'
import type { DateView } from '../../book/views.ts'
import { roundStep } from './round-step.ts'

/** Events as marks over the years in which they fell. Widths are per cent, so that it fits any screen. */
export interface EventStrip {
  marks: { event: EventView; x: number; level: number }[]
  /** How many marks the fullest column holds. */
  highest: number
  /** How many events of a column have no mark, since it is full. */
  further: { x: number; count: number }[]
  /** Where each column begins, and the year that some of them name. */
  years: { year: number; x: number }[]
  /** The kinds that occur, for the key. */
  kinds: EventView['kind'][]
  /** The ids of the first event of each year. */
  opening: string[]
}

const kindOrder: readonly EventView['kind'][] = ['pact', 'follow-up', 'related', 'context']

/** So many columns still stand apart on the narrowest screen. */
const mostColumns = 36
/** So many marks stand on each other: the strip is to be seen at a glance. */
const mostMarks = 16

/**
 * One column for each year from the first event to the book's as-of day, or for several years where they are many.
 * What has no date is left out.
 */
export function eventStrip(events: readonly EventView[], asOf: DateView): EventStrip {
  const dated = events.filter((event) => yearOf(event) !== null)
  const yearsOf = [...dated.map((event) => yearOf(event) ?? 0), Number(asOf.edtf.slice(0, 4))]
  const [from, to] = [Math.min(...yearsOf), Math.max(...yearsOf)]
  const step = roundStep(to - from + 1, mostColumns)
  const columns = Math.ceil((to - from + 1) / step)
  const columnOf = (year: number): number => Math.floor((year - from) / step)
  const x = (column: number): number => Math.round((10_000 * column) / columns) / 100
  const heights = new Map<number, number>()
  const all = dated.map((event) => {
    const column = columnOf(yearOf(event) ?? 0)
    const level = heights.get(column) ?? 0
    heights.set(column, level + 1)
    return { event, x: x(column + 0.5), level }
  })
  const opening = [...Map.groupBy(dated, yearOf).values()].flatMap(([first]) => first?.id ?? [])
  return {
    marks: all.filter(({ level }) => level < mostMarks),
    highest: Math.min(mostMarks, Math.max(0, ...heights.values())),
    further: [...heights].flatMap(([column, height]) =>
      height > mostMarks ? [{ x: x(column + 0.5), count: height - mostMarks }] : [],
    ),
    years: roundYears(from, to).map((year) => ({ year, x: x((year - from) / step) })),
    kinds: kindOrder.filter((each) => dated.some(({ kind }) => kind === each)),
    opening,
  }
}

/** The year of an event, or null where it has no date. */
export function yearOf({ date }: EventView): number | null {
  const day = date.earliest ?? date.latest
  return day === null ? null : Number(day.slice(0, 4))
}

/** At most seven years that are a multiple of a round number. */
function roundYears(from: number, to: number): number[] {
  const step = roundStep(to - from, 6)
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step)
}
