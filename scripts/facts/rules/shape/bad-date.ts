import { daysIn } from '../../edtf.ts'
import type { ShapeRule } from '../../rule.ts'
import { meantDate } from '../../meant-date.ts'

export const badDate: ShapeRule = {
  code: 'bad-date',
  severity: 'error',
  explains: ({ error }) =>
    error.keyword === 'format' && (error.params['format'] === 'edtf' || error.params['format'] === 'date'),
  problem({ error }) {
    const text = String(error.data)
    const day = error.params['format'] === 'date'
    const meant = meantDate(text, day)
    const forms = day
      ? 'Write one full day, such as `2026-03-13`.'
      : 'Write the date exactly as precise as the source has it: `2025-03-18`, `2025-03`, `"2025"`, `2025-08~` (about), `2026-02-13/2026-02-14` (from/to), `../2026-02-03` (by that day), or `unknown`.'
    return { message: reason(text, day), suggestion: meant === null ? forms : `Write \`${meant}\`.` }
  },
}

function reason(text: string, day: boolean): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? []
  if (date !== '' || (month !== '' && !day)) {
    const days = daysIn(Number(year), Number(month))
    if (days === 0) return `There is no month ${month}, so \`${text}\` is no date.`
    return `There is no day ${date} in that month: it has ${days} days.`
  }
  if (text.includes('T') || text.includes(':')) return `\`${text}\` has a time of day, which the book does not use.`
  if (text.includes('/')) {
    if (/2[1-4]/.test(text.slice(4, 7)) || text.split('/').some((side) => /^\d{4}-2[1-4]$/.test(side))) {
      return `\`${text}\` puts a season into a period. Write months instead.`
    }
    if (/^[./]*$/.test(text)) return `\`${text}\` has neither a beginning nor an end.`
    if (!day) return `\`${text}\` is no period of time: it ends before it begins, or one of its sides is no date.`
  }
  if (/^[[{?~%]|^\d{4}[?~%]-|^\d{4}-XX-\d/.test(text)) {
    return `\`${text}\` is EDTF of level 2. The book reads level 0 and 1.`
  }
  return day ? `\`${text}\` is no full day of the form YYYY-MM-DD.` : `\`${text}\` is no date that the book can read.`
}
