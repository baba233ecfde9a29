import type { ShapeRule } from '../../inspection/rule.ts'
import { daysIn } from '../../values/edtf.ts'
import { meantDates } from './meant-date.ts'

/** How a date is written, for messages. */
export const dateForms =
  'Write the date exactly as precise as the source has it: `2025-03-18`, `2025-03`, `"2025"`, `2025-08~` (about), `2026-02-13/2026-02-14` (from/to), `../2026-02-03` (by that day), or `unknown`.'

/** How a full day is written, for messages. */
export const dayForm = 'Write one full day, such as `2026-03-13`.'

/** What somebody writes for the end of what goes on. */
const lasting = /^(?:present|today|now|current|ongoing|to date)$/i

export const badDate: ShapeRule = {
  code: 'bad-date',
  severity: 'error',
  explains: ({ error }) =>
    error.keyword === 'format' && (error.params['format'] === 'edtf' || error.params['format'] === 'date'),
  problem({ error, key }) {
    const text = String(error.data)
    const day = error.params['format'] === 'date'
    const meant = meantDates(text, day).map((date) => `\`${/^\d{4}$/.test(date) ? `"${date}"` : date}\``)
    const forms = day ? dayForm : dateForms
    return {
      message: meant.length > 1 ? `\`${text}\` may be either of two days.` : reason(text, day),
      suggestion:
        key === 'to' && lasting.test(text)
          ? 'Delete the line: a period without an end has not ended.'
          : meant.length === 0
            ? forms
            : `Write ${meant.join(' or ')}.`,
    }
  },
}

const reason = (text: string, day: boolean): string =>
  calendar(text, day) ??
  level(text) ??
  period(text, day) ??
  (day ? `\`${text}\` is not a full day of the form YYYY-MM-DD.` : `\`${text}\` is not a valid date.`)

/** What is wrong with a date of the right form that no calendar has. */
function calendar(text: string, day: boolean): string | null {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? []
  if (date !== '' || (month !== '' && !day && !/^3[3-6]$/.test(month))) {
    const days = daysIn(Number(year), Number(month))
    if (days === 0) return `There is no month ${month}, so \`${text}\` is not a date.`
    return `There is no day ${date} in that month: it has ${days} days.`
  }
  return /^\d{4}-\d{2}-\d{2}[T ]\d/.test(text) ? `\`${text}\` has a time of day, which the book does not use.` : null
}

/** What a date of a higher level of EDTF has that the book does not read. The levels 0 and 1 have enough for facts. */
function level(text: string): string | null {
  const what = [
    { form: /^[[{]/, has: 'lists several dates' },
    { form: /^[?~%]|[?~%]./, has: 'has its sign of doubt elsewhere than at the end' },
    { form: /^\d{4}-(?:2[5-9]|3\d|4[01])$/, has: 'names a part of the year by a number' },
    { form: /^Y|^\d{4}S\d/, has: 'counts years in a way of its own' },
    { form: /^\d{4}-XX-\d/, has: 'names a day without its month' },
  ].find(({ form }) => form.test(text) && !text.includes('/'))
  return what === undefined
    ? null
    : `\`${text}\` ${what.has}, which is beyond level 1 of EDTF, the most that the book reads.`
}

function period(text: string, day: boolean): string | null {
  if (day || !text.includes('/')) return null
  const sides = text.split('/')
  if (sides.length > 2) return null
  if (sides.some((side) => /^\d{4}-2[1-4]$/.test(side))) {
    return `\`${text}\` has a season for one of its sides. Write months instead.`
  }
  if (sides.every((side) => side === '' || side === '..')) return `\`${text}\` has neither a beginning nor an end.`
  return `\`${text}\` is not a period of time: it ends before it begins, or one of its sides is not a date.`
}
