import { isLater } from '../content/known-from.ts'
import { daysOf } from '../values/edtf.ts'
import { blank, withoutCode } from '../content/markdown.ts'
import { referencePattern } from '../values/references.ts'

/** Words of a text, from one UTF-16 unit to before another. */
export interface Span {
  from: number
  to: number
}

/**
 * Where a text names a day, a month or a year that is surely after a day: 2026, May 2026, 13 May 2026, 2026-05-13, with
 * the names that the months have in its language. A month counts only where its year stands beside it.
 * @param text as it is shown, without Markdown
 */
export function hindsightIn(text: string, day: string, lang: string): Span[] {
  const { pattern, months } = datesIn(lang)
  return [...inPlainDigits(text).matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
    const { before, after, numeral, first, second, third } = groups
    const year = groups['year'] ?? groups['leading'] ?? groups['alone'] ?? ''
    const name = before ?? after
    const month = numeral ?? (name === undefined ? undefined : months.get(name.toLowerCase()))
    const date = [year, month, month === undefined ? undefined : (first ?? second ?? third)?.padStart(2, '0')]
    const parts = date.filter((each) => each !== undefined)
    // A number before a month may be no day of it.
    const named = [parts.join('-'), parts.slice(0, 2).join('-'), year].find((each) => daysOf(each) !== null)
    return isLater(named, day) ? [{ from: index, to: index + words.length }] : []
  })
}

/** Whether a Markdown text names a later day, outside its marks, its code and the addresses of its links. */
export const speaksOfLater = (markdown: string, day: string, lang: string): boolean =>
  /\p{Nd}{4}/u.test(markdown) &&
  hindsightIn(
    withoutCode(markdown)
      .replaceAll(referencePattern, blank)
      .replaceAll(/\]\([^)]*\)|<https:[^>]*>/g, blank),
    day,
    lang,
  ).length > 0

interface Dates {
  pattern: RegExp
  /** The number of each month, as two digits, by its names. */
  months: ReadonlyMap<string, string>
}

const known = new Map<string, Dates>()

function datesIn(lang: string): Dates {
  let dates = known.get(lang)
  if (dates === undefined) known.set(lang, (dates = datesFor(lang)))
  return dates
}

function datesFor(lang: string): Dates {
  const months = monthNames(lang)
  const name = [...months.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
  // A month may have a prefix in scripts that write none apart.
  const start = String.raw`(?<![\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])`
  const year = String.raw`(?:19|20)\d\d(?!\p{N})`
  const link = String.raw`(?:\.?\s*(?:de|of|del|di)?\s*)`
  const pattern = [
    String.raw`${start}(?:(?<first>\d{1,2})(?:st|nd|rd|th|º)?${link})?(?<before>${name})\.?(?:\s+(?<second>\d{1,2})(?:st|nd|rd|th)?)?[\s,]*(?:de\s+|of\s+)?(?<year>${year})`,
    String.raw`(?<!\p{N})(?<leading>(?:19|20)\d\d)(?:[-年](?<numeral>\d\d)(?!\p{N})|[\s.年]*(?<after>${name}))(?:[-月.\s]*(?<third>\d{1,2})(?!\p{N}))?`,
    String.raw`(?<!\p{N}[.,]?)(?<alone>${year})`,
  ].join('|')
  return { pattern: new RegExp(pattern, 'giu'), months }
}

/** The names of the months, long and short, alone and beside a day, in small letters. */
function monthNames(lang: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const [index] of Array.from({ length: 12 }).entries()) {
    const day = new Date(Date.UTC(2025, index, 15))
    for (const month of ['long', 'short'] as const) {
      for (const more of [{}, { day: 'numeric' }, { year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(lang, { month, ...more, calendar: 'gregory', timeZone: 'UTC' })
        const parts = format.formatToParts(day)
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? ''
        if (/\p{L}/u.test(name)) names.set(inPlainDigits(name), String(index + 1).padStart(2, '0'))
      }
    }
  }
  return names
}

/** A text with the digits of every script as 0 to 9, where that leaves all else in its place. */
const inPlainDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    if (code < 128 || digit.length > 1) return digit
    // The digits of a script follow each other.
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
    return String(value)
  })
