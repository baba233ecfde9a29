import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'
import { sharedCauses } from '../../content/shared-cause.ts'

export const sourceOlderThanFact: ContentRule = {
  code: 'source-older-than-fact',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['date-after-as-of', 'speaker-out-of-office', 'reaction-before-event', 'follow-up-before-pact'],
  check(content, report) {
    const held = content.claims.flatMap(({ claim: record }) => {
      const { sources = [] } = record
      const known = sources.flatMap((id) => content.sourceById.get(id) ?? [])
      const [first, ...others] = known
      if (first === undefined || known.length < sources.length) return []
      const against = others.reduce((newest, each) => (each.published < newest.published ? newest : each), first)
      return [{ record, against, known }]
    })
    const isNewer = ({ record, known }: (typeof held)[number]): boolean =>
      known.every(({ published }) => isBefore(daysOf(published), daysOf(record.date ?? 'unknown')))
    const { single, shared } = sharedCauses(held, isNewer, this.code, content)
    for (const { record, against } of single) {
      report(
        record,
        { at: ['date'] },
        `This is dated ${record.date}, but every source for it was published before that, the last on ${against.published}.`,
        'Correct the date, or add the source that reports it.',
      )
    }
    for (const { cause, breaches, of } of shared) {
      report(
        cause,
        { at: ['published'] },
        `${breaches.length} of the ${of} facts whose newest source this is are dated after it was published, such as \`${breaches[0]?.record.id}\` of ${breaches[0]?.record.date}.`,
        'Correct `published`, or the dates of the facts.',
      )
    }
  },
}
