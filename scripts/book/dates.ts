import { boundsOf } from '../facts/values/edtf.ts'
import type { DateView } from './views.ts'

/** The words around a date, in the language of the book. `{}` stands for the date. */
export interface DateWords {
  unknown: string
  about: string
  uncertain: string
  by: string
  since: string
  seasons: { spring: string; summer: string; autumn: string; winter: string }
}

/**
 * A date for a reader, exactly as precise as its EDTF text.
 * @param text an EDTF date that the checker accepted, or unknown
 * @param lang the BCP 47 tag of the book
 */
export function viewDate(text: string, lang: string, words: DateWords): DateView {
  if (text === 'unknown') return { edtf: text, label: words.unknown, earliest: null, latest: null }
  const [from = '', to] = text.split('/')
  return {
    edtf: text,
    label: to === undefined ? single(from, lang, words) : interval(from, to, lang, words),
    ...boundsOf(text),
  }
}

/** Orders records by the first day that each can mean; what has no date comes last. */
export const byDay = (a: { date: DateView }, b: { date: DateView }): number =>
  sortDay(a.date).localeCompare(sortDay(b.date))

const sortDay = ({ earliest, latest }: DateView): string => earliest ?? latest ?? '9999'

function interval(from: string, to: string, lang: string, words: DateWords): string {
  const open = (side: string): boolean => side === '' || side === '..'
  if (open(from)) return fill(words.by, single(to, lang, words))
  if (open(to)) return fill(words.since, single(from, lang, words))
  const alike = from.length === to.length && /^[\d-]+$/.test(from + to) && !isSeason(from)
  if (alike) return formatter(from, lang).formatRange(instant(from), instant(to))
  return `${single(from, lang, words)} – ${single(to, lang, words)}`
}

function single(text: string, lang: string, words: DateWords): string {
  const qualifier = text.match(/[~?%]$/)?.[0]
  const date = text.replace(/[~?%]$/, '')
  const label = isSeason(date)
    ? season(date, words)
    : /^[\d-]+$/.test(date)
      ? formatter(date, lang).format(instant(date))
      : date
  if (qualifier === '~' || qualifier === '%') return fill(words.about, label)
  return qualifier === '?' ? fill(words.uncertain, label) : label
}

const fill = (pattern: string, date: string): string => pattern.replace('{}', date)
const instant = (date: string): Date => new Date(date)
const isSeason = (date: string): boolean => /^\d{4}-2[1-4]$/.test(date)

function season(date: string, { seasons }: DateWords): string {
  const name = [seasons.spring, seasons.summer, seasons.autumn, seasons.winter][Number(date.slice(6)) - 1]
  return `${name} ${date.slice(0, 4)}`
}

/**
 * How a date of EDTF is told in any language: it counts by the Gregorian calendar, and a month of it is none of another;
 * the digits are those of the book's other numbers.
 */
export const asWritten = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const

/** Years only, months and years, or days, as the text has them; British order for English. */
function formatter(date: string, lang: string): Intl.DateTimeFormat {
  const parts = date.split('-').length
  const known = formatters.get(`${lang} ${parts}`)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    ...asWritten,
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  })
  formatters.set(`${lang} ${parts}`, made)
  return made
}

/** Few are needed, and the runtime takes its time to make one. */
const formatters = new Map<string, Intl.DateTimeFormat>()
