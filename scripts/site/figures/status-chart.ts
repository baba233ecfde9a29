import type { StatusView } from '../../book/list-views.ts'
import type { DateView } from '../../book/views.ts'
import { roundStep } from './round-step.ts'
import { shortened } from './shortened.ts'

type Rows = readonly { country: StatusView['country']; intervals: readonly StatusView[] }[]

/** A period of a country. Lengths are per cent of the chart's width, so that it fits any screen without shrinking. */
export interface Bar {
  status: StatusView
  x: number
  width: number
  /** Where the sources do not show when the period began, or no end is on record. */
  openStart: boolean
  openEnd: boolean
  /** Whether its status can stand in it on the narrowest screen. That of the last, open period stands beside the country. */
  labelled: boolean
}

export interface StatusChart {
  rows: {
    country: StatusView['country']
    /** Its name, as long as there is room for. */
    title: string
    bars: Bar[]
    /** The status of a last period that is still open. */ now: StatusView | null
  }[]
  /** The statuses that occur, for the key. */
  statuses: StatusView['status'][]
  years: { year: number; x: number }[]
}

/** So many letters, be they broad ones, stand beside a status on one line of the page. */
const longestTitle = 36

/** The periods of each country together. */
export const byCountry = (periods: readonly StatusView[]): Rows =>
  [...Map.groupBy(periods, ({ country }) => country)].map(([country, intervals]) => ({ country, intervals }))

/**
 * The periods as bars on one scale of time, from the first day on record to the book's as-of day.
 * A period whose beginning is not known starts at the day for which its status is on record.
 */
export function statusChart(rows: Rows, asOf: DateView): StatusChart {
  const last = day(asOf)
  const firsts = rows.flatMap(({ intervals }) => intervals.map((each) => day(each.from ?? each.date, last)))
  const first = Date.UTC(new Date(Math.min(...firsts, last)).getUTCFullYear(), 0)
  const x = (time: number): number => round((100 * (time - first)) / (last - first))
  return {
    rows: rows.map(({ country, intervals }) => {
      const open = intervals.at(-1)
      const now = open?.to === null ? open : null
      return {
        country,
        title: shortened(country.name, longestTitle),
        now,
        bars: intervals.map((status): Bar => {
          const start = x(Math.min(last, day(status.from ?? status.date, last)))
          const end = status.to === null ? 100 : x(day(status.to, last))
          const width = round(Math.max(end - start, 0.6))
          const openStart = status.from === null
          return {
            status,
            x: start,
            width,
            openStart,
            openEnd: status.to === null,
            labelled: status !== now && width > 35,
          }
        }),
      }
    }),
    statuses: statusOrder.filter((each) =>
      rows.some(({ intervals }) => intervals.some(({ status }) => status === each)),
    ),
    years: yearsBetween(first, last).map((year) => ({ year, x: x(Date.UTC(year, 0)) })),
  }
}

/** From the closest tie to none. */
export const statusOrder: readonly StatusView['status'][] = ['member', 'invitee', 'aspirant', 'partner', 'none']

/** Five or six round years. */
function yearsBetween(first: number, last: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()]
  const step = roundStep(to - from, 5)
  const start = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - start) / step) + 1 }, (_, index) => start + index * step)
}

const day = ({ earliest, latest }: DateView, otherwise = 0): number =>
  earliest === null && latest === null ? otherwise : Date.parse(earliest ?? latest ?? '')
const round = (value: number): number => Math.round(value * 100) / 100
