/** The largest steps first, each in days; the last ones are those of whole days. */
const units = [
  { unit: 'year', days: 365.2425, from: 730 },
  { unit: 'month', days: 30.436_875, from: 60 },
  { unit: 'day', days: 1, from: 0 },
] as const

/** As the book writes its other numbers. */
const numerals = { numberingSystem: 'latn' } as const

/**
 * How long ago a date was, or how far it is: 8 months ago, tomorrow.
 * @param date YYYY-MM-DD, or without its day or month; it is taken no more precisely than it is
 */
export function ageOf(date: string, now: Date, lang: string): string {
  const parts = date.split('-').length
  if (parts === 1) return relative(Number(date) - now.getFullYear(), 'year', lang)
  if (parts === 2) return inMonths(date, now, lang)
  const days = daysSince(date, now)
  const { unit, days: length } = stepOf(days)
  return relative(-Math.sign(days) * Math.floor(Math.abs(days) / length), unit, lang)
}

/** How late it is, such as 12 days; null where the day has not passed. */
export function lateness(date: string, now: Date, lang: string): string | null {
  const days = daysSince(date, now)
  if (days <= 0) return null
  const { unit, days: length } = stepOf(days)
  const options = { ...numerals, style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(lang, options).format(Math.floor(days / length))
}

const stepOf = (days: number) => units.find(({ from }) => Math.abs(days) >= from) ?? units[2]

/** How many days of the reader's calendar have passed since a day. */
function daysSince(date: string, now: Date): number {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.parse(date)) / 86_400_000
}

function inMonths(date: string, now: Date, lang: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const months = (year - now.getFullYear()) * 12 + month - 1 - now.getMonth()
  return Math.abs(months) < 24 ? relative(months, 'month', lang) : relative(Math.trunc(months / 12), 'year', lang)
}

function relative(count: number, unit: Intl.RelativeTimeFormatUnit, lang: string): string {
  return new Intl.RelativeTimeFormat(lang, { ...numerals, numeric: 'auto' }).format(count, unit)
}
