import { isBefore } from '../../values/edtf.ts'
import { periodsByCountry } from './periods.ts'
import type { ContentRule } from '../../content/rule.ts'

export const natoStatusOverlap: ContentRule = {
  code: 'nato-status-overlap',
  severity: 'error',
  exemptible: true,
  yieldsTo: ['nato-status-order'],
  check({ natoStatus }, report) {
    for (const periods of periodsByCountry(natoStatus)) {
      for (const [index, { record, from }] of periods.entries()) {
        const before = periods[index - 1]
        if (before === undefined) continue
        const open = before.to === null
        if (!open && from !== null && !isBefore(from, before.to)) continue
        report(
          record,
          { at: [record.from === undefined ? 'to' : 'from'] },
          open
            ? `This period begins while \`${before.record.id}\` has no end: \`${record.country}\` would have two statuses at once.`
            : `This period begins before \`${before.record.id}\` ends (${before.record.to}): \`${record.country}\` would have two statuses at once.`,
          open ? `Write the end of \`${before.record.id}\` in its \`to\`.` : 'Correct one of the two dates.',
        )
      }
    }
  },
}
