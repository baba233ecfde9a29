/** The first and last day that a date can mean, as YYYY-MM-DD; null where it has no bound on that side. */
export interface Bounds {
  earliest: string | null
  latest: string | null
}

/**
 * Reads an EDTF date (ISO 8601-2) of level 0 or 1, without the time of day and with years of four digits.
 * EDTF ties seasons to no hemisphere, so a season can be any day of its year, and winter runs into the next.
 * @returns null where the text is not such a date; no bounds at all for `unknown`
 */
export function daysOf(text: string): Bounds | null {
  let bounds = known.get(text)
  if (bounds === undefined) {
    bounds = text === 'unknown' ? { earliest: null, latest: null } : text.includes('/') ? interval(text) : single(text)
    known.set(text, bounds)
  }
  return bounds
}

/** Whether a text is one full day of the calendar, as YYYY-MM-DD. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && daysOf(text) !== null

/**
 * The bounds of a date that the checker accepted, for sorting and showing: seasons are the northern ones by months.
 */
export function boundsOf(text: string): Bounds {
  const season = /^(\d{4})-2([1-4])/.exec(text)
  if (season === null || text.includes('/')) return daysOf(text) ?? { earliest: null, latest: null }
  const [year, index] = [Number(season[1]), Number(season[2])]
  return { earliest: day(Date.UTC(year, index * 3 - 1, 1)), latest: day(Date.UTC(year, index * 3 + 2, 0)) }
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Facts share few dates, and every rule asks for them. */
const known = new Map<string, Bounds | null>()

function interval(text: string): Bounds | null {
  const [from = '', to = '', ...more] = text.split('/')
  const open = (side: string): boolean => side === '' || side === '..'
  if (more.length > 0 || (open(from) && open(to)) || isSeason(from) || isSeason(to)) return null
  const first = open(from) ? { earliest: null } : single(from)
  const last = open(to) ? { latest: null } : single(to)
  if (first === null || last === null) return null
  if (first.earliest !== null && last.latest !== null && first.earliest > last.latest) return null
  return { earliest: first.earliest, latest: last.latest }
}

const isSeason = (text: string): boolean => /^\d{4}-2[1-4]/.test(text)

function single(text: string): Bounds | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/.exec(text)
  if (match === null) return null
  const [, year = '', month, day] = match
  const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')]
  const wholeYears = { earliest: `${first}-01-01`, latest: `${last}-12-31` }
  if (month === undefined) return wholeYears
  if (month === 'XX') return year.includes('X') || (day ?? 'XX') !== 'XX' ? null : wholeYears
  if (year.includes('X')) return null
  if (/^2[1-4]$/.test(month)) return day === undefined ? season(year, month) : null
  const days = daysIn(Number(year), Number(month))
  if (days === 0) return null
  if (day === undefined || day === 'XX') return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` }
  if (Number(day) < 1 || Number(day) > days) return null
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` }
}

function season(year: string, month: string): Bounds {
  const end = month === '24' ? `${String(Number(year) + 1).padStart(4, '0')}-03-31` : `${year}-12-31`
  return { earliest: `${year}-01-01`, latest: end }
}

/** How many days a month of the Gregorian calendar has; 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** True where one date is surely before another: its last possible day is earlier than the other's first. */
export function isBefore(one: Bounds | null, other: Bounds | null): boolean {
  return one?.latest != null && other?.earliest != null && one.latest < other.earliest
}

/** How many days lie between two days, each as YYYY-MM-DD; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The day that comes so many days after another, as YYYY-MM-DD. @throws RangeError where the other is no day */
export const dayAfter = (from: string, days: number): string => day(Date.parse(from) + days * 86_400_000)
