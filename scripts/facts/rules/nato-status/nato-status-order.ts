import { daysOf, isBefore } from '../../values/edtf.ts'
import { periodsByCountry } from './periods.ts'
import type { ContentRule } from '../../content/rule.ts'
import type { NatoStatusInterval } from '../../model/types.ts'

const beforeMembership = new Set(['invitee', 'aspirant', 'partner'])

export const natoStatusOrder: ContentRule = {
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
        if (record.status !== 'member') continue
        member = record.id
        if (!isBeforeAccession(record)) continue
        report(
          record,
          { at: ['from'] },
          `This membership begins on ${record.from}, before the accession, which this record dates ${record.date}.`,
          'Correct `from` or `date`.',
        )
      }
    }
  },
}

/** A membership from before the day on which its own text has the country join. */
const isBeforeAccession = ({ from, date, text }: NatoStatusInterval): boolean =>
  from !== undefined &&
  isBefore(daysOf(from), daysOf(date ?? 'unknown')) &&
  /\b(?:joined|acceded|accession|became a member)\b/i.test(text) &&
  !text.includes(from.slice(0, 4))
