import type { ContentRule } from '../../content/rule.ts'
import type { NatoStatus, NatoStatusInterval } from '../../model/types.ts'
import { type Bounds, daysOf, isBefore } from '../../values/edtf.ts'

interface Period {
  record: NatoStatusInterval
  /** Null where the period has no beginning on record. */
  from: Bounds | null
  /** Null where it has not ended. */
  to: Bounds | null
}

/** The periods of each country, oldest first. A record without any date tells of one day only and is not a period. */
function periodsByCountry(status: NatoStatus): Period[][] {
  const periods = status
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .map((record): Period => ({ record, from: bounds(record.from), to: bounds(record.to) }))
  const start = ({ from }: Period): string => from?.earliest ?? ''
  return [...Map.groupBy(periods, ({ record }) => record.country).values()].map((each) =>
    each.toSorted((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0)),
  )
}

const bounds = (date: string | undefined): Bounds | null => (date === undefined ? null : daysOf(date))

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
