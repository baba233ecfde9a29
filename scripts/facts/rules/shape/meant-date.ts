import { daysOf, isDay } from '../../values/edtf.ts'
import { monthNamed } from './month-names.ts'

/** More than any notation of a date needs: what is longer is none. */
const longest = 100

const seasons = ['spring', 'summer', 'autumn', 'winter']

/**
 * The EDTF dates that a date in another notation can mean, the likeliest first: one, or two where day and month may have
 * changed places, as in 05/06/2025. None where that is not certain.
 * @param day true where only a full day will do
 */
export function meantDates(text: string, day: boolean): string[] {
  if (text.length > longest) return []
  const plain = text
    .replaceAll(/^[\s"'“”„]+|[\s,;"'“”„]+$/g, '')
    .replaceAll(/[–—‒]/g, '-')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i, '')
  const typed = asDigits(plain)
  if (typed !== plain) return meantDates(typed, day)
  const one = date(plain) ?? period(plain) ?? bounded(plain) ?? monthsOf(plain)
  const meant = one === null ? ambiguous(plain) : [one]
  return meant.filter((each) => daysOf(each) !== null && (!day || isDay(each)))
}

/** Letters that were typed for digits, as in 2O25: nothing else of such a text is a letter. */
const asDigits = (text: string): string =>
  /^[\doOlI][\doOlI./ -]+$/.test(text) ? text.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1') : text

/** A date as it stands, or the one that another notation means. */
const date = (text: string): string | null =>
  [text, isoTime(text), numbers(text), words(text), part(text), about(text)].find(
    (each) => each !== null && !each.includes(' ') && daysOf(each) !== null,
  ) ?? null

const isoTime = (text: string): string | null => /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text)?.[1] ?? null

function numbers(text: string): string | null {
  const match =
    /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/.exec(text) ??
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?\.?$/.exec(text) ??
    /^(?:(?<day>\d{1,2})\. ?)?(?<month>\d{1,2})\. ?(?<year>\d{4})\.?$/.exec(text) ??
    /^(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/.exec(text) ??
    /^(?<month>\d{1,2})[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})$/.exec(text)
  const { year = '', month, day } = match?.groups ?? {}
  if (match === null) return null
  const isSwapped = Number(month) > 12 && day !== undefined && Number(day) <= 12
  return isSwapped ? join(year, day, month) : join(year, month, day)
}

function ambiguous(text: string): string[] {
  const [, one = '', other = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  return year === '' ? [] : [...new Set([join(year, other, one), join(year, one, other)])]
}

function words(text: string): string | null {
  if (/^(?:unknown|none|undated|no date|n\.? ?d\.?|n\.?\/?a\.?|tb[acd]|\?+|-)$/i.test(text)) return 'unknown'
  const match =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -])?(?:mid-|early |late )?(?<name>\p{L}{3,12})\.?,?[ -](?<year>\d{4})\.?$/iu.exec(
      text,
    ) ??
    /^(?<year>\d{4}) (?<name>\p{L}{3,12}) (?<day>\d{1,2})$/iu.exec(text) ??
    /^(?<name>\p{L}{3,12})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu.exec(text)
  const { year = '', name = '', day } = match?.groups ?? {}
  const season = seasons.indexOf(name.toLowerCase().replace('fall', 'autumn')) + 21
  if (season > 20) return join(year, String(season))
  const month = match === null ? null : monthNamed(name)
  return month === null ? null : join(year, String(month), day)
}

/** By a day, before one or from one on. */
function bounded(text: string): string | null {
  const [, word = '', rest = ''] = /^(by|before|until|till|up to|after|since|from)\s+(.+)$/i.exec(text) ?? []
  const found = word === '' ? null : date(rest)
  if (found === null) return null
  return /^(?:after|since|from)$/i.test(word) ? `${found}/..` : `../${found}`
}

/** Two months of one year, such as March-April 2025. */
function monthsOf(text: string): string | null {
  const [, from = '', to = '', year = ''] = /^(\p{L}{3,12})\s*(?:-|to|and)\s*(\p{L}{3,12}) (\d{4})$/iu.exec(text) ?? []
  const [first, last] = [monthNamed(from), monthNamed(to)]
  return first === null || last === null ? null : `${join(year, String(first))}/${join(year, String(last))}`
}

/** ca. 2025, ~2025, 2025?-03: the doubt belongs at the end. */
function about(text: string): string | null {
  const bare = text.replace(/^(?:c\.|ca?\.|circa|about|around)\s*/i, '').replaceAll(/[~?%]/g, '')
  if (bare === text) return null
  const found = date(bare)
  return found === null ? null : `${found}${/\?|%/.test(text) ? '?' : '~'}`
}

/** 2025-Q2 and 2025-33, the second of which is EDTF of level 2: a quarter is a period of three months. */
function part(text: string): string | null {
  const [, year = '', quarter = '', level2 = ''] = /^(\d{4})[- ]?(?:Q([1-4])|(3[3-6]))$/i.exec(text) ?? []
  const index = quarter === '' ? Number(level2) - 33 : Number(quarter) - 1
  return year === '' ? null : `${join(year, String(index * 3 + 1))}/${join(year, String(index * 3 + 3))}`
}

/** Two dates with a dash, a word or a slash between them, or in the wrong order. */
function period(text: string): string | null {
  const sides =
    /^(\d{4}-\d\d(?:-\d\d)?)-(\d{4}-\d\d(?:-\d\d)?)$/.exec(text)?.slice(1) ??
    text.split(/\s+(?:-|to|until|till)\s+|\s*\/\s*/)
  const [from, to] = sides.map(date)
  if (sides.length !== 2 || from == null || to == null) return null
  return daysOf(`${from}/${to}`) === null ? `${to}/${from}` : `${from}/${to}`
}

const join = (year: string, ...rest: (string | undefined)[]): string =>
  [year, ...rest.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-')
