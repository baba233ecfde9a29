import edtf from 'edtf'

/** The first and last day that a date can mean, as YYYY-MM-DD; null where unknown or open. */
export interface Bounds {
  earliest: string | null
  latest: string | null
}

const unbounded: Bounds = { earliest: null, latest: null }

/**
 * The bounds of an EDTF date that the checker accepted, or of the word unknown.
 * Seasons (2025-21 to 2025-24) are the northern ones by months: the edtf package takes them for quarters.
 */
export function boundsOf(text: string): Bounds {
  if (text === 'unknown') return unbounded
  const season = /^(\d{4})-2([1-4])/.exec(text)
  if (season !== null && !text.includes('/')) {
    const [year, index] = [Number(season[1]), Number(season[2])]
    return { earliest: day(Date.UTC(year, index * 3 - 1, 1)), latest: day(Date.UTC(year, index * 3 + 2, 0)) }
  }
  const { min, max } = edtf(text, { level: 1 })
  return { earliest: day(min), latest: day(max) }
}

const day = (time: number): string | null => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null)
