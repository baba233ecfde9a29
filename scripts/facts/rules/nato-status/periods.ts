import { daysOf, type Bounds } from '../../values/edtf.ts'
import type { NatoStatus, NatoStatusInterval } from '../../model/types.ts'

export interface Period {
  record: NatoStatusInterval
  /** Null where the period has no beginning on record. */
  from: Bounds | null
  /** Null where it has not ended. */
  to: Bounds | null
}

/** The periods of each country, oldest first. A record without any date tells of one day only and is no period. */
export function periodsByCountry(status: NatoStatus): Period[][] {
  const periods = status
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .map((record): Period => ({ record, from: bounds(record.from), to: bounds(record.to) }))
  const start = ({ from }: Period): string => from?.earliest ?? ''
  return [...Map.groupBy(periods, ({ record }) => record.country).values()].map((each) =>
    each.toSorted((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0)),
  )
}

const bounds = (date: string | undefined): Bounds | null => (date === undefined ? null : daysOf(date))
