import { meantDates } from '../../values/meant-date.ts'
import type { ShapeRule } from '../../inspection/rule.ts'
import { dayForm } from './bad-date.ts'

export const needsQuotes: ShapeRule = {
  code: 'needs-quotes',
  severity: 'error',
  explains: ({ error }) =>
    error.keyword === 'type' &&
    error.params['type'] === 'string' &&
    (typeof error.data === 'number' || typeof error.data === 'boolean'),
  problem({ error, source }) {
    const { format } = error.parentSchema as { format?: string }
    const [date] = format === undefined || /^\d{4}$/.test(source) ? [] : meantDates(source, format === 'date')
    const mend = date ?? (format === 'date' ? null : `"${source}"`)
    return {
      message: `Without quotation marks, ${source} is read as ${reading(error.data, source)}, not as ${format === undefined ? 'text' : 'a date'}.`,
      suggestion: mend === null ? dayForm : `Write \`${mend}\`.`,
    }
  },
}

function reading(value: unknown, source: string): string {
  if (typeof value === 'boolean') return 'a yes-or-no value'
  if (Number.isNaN(value)) return 'the value "not a number"'
  const number = value === Number.POSITIVE_INFINITY ? 'infinity' : String(value)
  return number === source ? 'a number' : `the number ${number}`
}
