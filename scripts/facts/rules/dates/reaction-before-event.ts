import { daysOf, isBefore } from '../../values/edtf.ts'
import type { ContentRule } from '../../content/rule.ts'
import { sharedCauses } from '../../content/shared-cause.ts'

export const reactionBeforeEvent: ContentRule = {
  code: 'reaction-before-event',
  severity: 'error',
  exemptible: true,
  yieldsTo: ['date-after-as-of'],
  check(content, report) {
    for (const { claims, reactions, asOf } of content.pacts) {
      const day = daysOf(asOf ?? 'unknown')
      const facts = new Map(claims.map(({ claim }) => [claim.id, claim]))
      const held = reactions.flatMap((record) => {
        const against = facts.get(record.to)
        return against === undefined ? [] : [{ record, against }]
      })
      const isEarly = ({ record, against }: (typeof held)[number]): boolean =>
        isBefore(daysOf(record.date ?? 'unknown'), daysOf(against.date ?? 'unknown')) &&
        !isBefore(day, daysOf(against.date ?? 'unknown'))
      const { single, shared } = sharedCauses(held, isEarly, this.code, content)
      for (const { record, against } of single) {
        report(
          record,
          { at: ['date'] },
          `This reaction is dated ${record.date}, before what it reacts to: \`${against.id}\` is dated ${against.date}.`,
          'Correct one of the two dates, or name in `to` what it does react to.',
        )
      }
      for (const { cause, breaches, of } of shared) {
        report(
          cause,
          { at: ['date'] },
          `${breaches.length} of the ${of} reactions to this are dated before it, such as \`${breaches[0]?.record.id}\` on ${breaches[0]?.record.date}.`,
          'Correct this date, or the dates of the reactions.',
        )
      }
    }
  },
}
