import { periodsByCountry } from '../../nato-periods.ts'
import type { DomainRule } from '../../rule.ts'

const beforeMembership = new Set(['invitee', 'aspirant', 'partner'])

export const natoStatusOrder: DomainRule = {
  code: 'nato-status-order',
  severity: 'error',
  exemptible: true,
  check({ natoStatus }, report) {
    for (const periods of periodsByCountry(natoStatus)) {
      let member: string | null = null
      for (const { record } of periods) {
        if (member !== null && beforeMembership.has(record.status)) {
          report(
            record,
            { at: ['status'] },
            `\`${record.country}\` is called ${record.status} here, after it was a member already (\`${member}\`).`,
            'Correct the dates or the status of one of the two records.',
          )
        }
        if (record.status === 'member') member = record.id
      }
    }
  },
}
