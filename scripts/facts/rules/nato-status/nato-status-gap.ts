import { isBefore } from '../../values/edtf.ts'
import { periodsByCountry } from './periods.ts'
import type { ContentRule } from '../../content/rule.ts'

export const natoStatusGap: ContentRule = {
  code: 'nato-status-gap',
  severity: 'error',
  exemptible: true,
  check({ natoStatus }, report) {
    for (const periods of periodsByCountry(natoStatus)) {
      for (const [index, { record, from }] of periods.entries()) {
        const before = periods[index - 1]
        if (before?.to?.latest == null || from === null) continue
        const next = dayAfter(before.to.latest)
        if (!isBefore({ earliest: next, latest: next }, from)) continue
        report(
          record,
          { at: ['from'] },
          `Between ${before.record.to} (the end of \`${before.record.id}\`) and ${record.from}, \`${record.country}\` has no status.`,
          'Correct one of the two dates, or add a record for the time between.',
        )
      }
    }
  },
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
