import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule, Report } from '../../content/rule.ts'

export const reversedPeriod: ContentRule = {
  code: 'reversed-period',
  severity: 'error',
  exemptible: false,
  check({ people, natoStatus }, report) {
    for (const person of people) {
      for (const [index, office] of person.offices.entries()) hold(report, person, office, ['offices', index])
    }
    for (const record of natoStatus) hold(report, record, record, [])
  },
}

function hold(
  report: Report,
  record: object,
  { from, to }: { from?: string; to?: string },
  path: (string | number)[],
): void {
  if (from === undefined || to === undefined || !isBefore(daysOf(to), daysOf(from))) return
  report(
    record,
    { at: [...path, 'to'] },
    `This period ends (${to}) before it begins (${from}).`,
    'Correct one of the two dates, or swap them.',
  )
}
