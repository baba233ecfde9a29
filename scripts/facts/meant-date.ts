import { daysOf } from './edtf.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The EDTF date that a date in another notation can only mean; null where that is not certain.
 * 05/06/2025 may be May or June, so it is left to the maintainer.
 */
export function meantDate(text: string, day: boolean): string | null {
  const found = isoTime(text) ?? numbers(text) ?? words(text)
  if (found === null || daysOf(found) === null) return null
  return day && !/^\d{4}-\d{2}-\d{2}$/.test(found) ? null : found
}

const isoTime = (text: string): string | null => /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text)?.[1] ?? null

function numbers(text: string): string | null {
  const match =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?\.?$/.exec(text) ??
    /^(?:(?<day>\d{1,2})\. ?)?(?<month>\d{1,2})\. ?(?<year>\d{4})\.?$/.exec(text) ??
    /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(text) ??
    /^(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})$/.exec(text)
  const { year = '', month, day } = match?.groups ?? {}
  return match === null ? null : join(year, month, day)
}

function words(text: string): string | null {
  const match =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/i.exec(text) ??
    /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(text)
  const { year = '', name = '', day } = match?.groups ?? {}
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  return match === null || month === 0 ? null : join(year, String(month), day)
}

const join = (year: string, ...rest: (string | undefined)[]): string =>
  [year, ...rest.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-')
