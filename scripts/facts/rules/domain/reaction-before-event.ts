import { daysOf, isBefore } from '../../edtf.ts'
import type { DomainRule } from '../../rule.ts'

export const reactionBeforeEvent: DomainRule = {
  code: 'reaction-before-event',
  severity: 'error',
  exemptible: true,
  check({ pacts }, report) {
    for (const { claims, reactions } of pacts) {
      const dates = new Map(claims.map(({ claim }) => [claim.id, claim.date]))
      for (const reaction of reactions) {
        const date = dates.get(reaction.to)
        if (reaction.date === undefined || date === undefined || !isBefore(daysOf(reaction.date), daysOf(date)))
          continue
        report(
          reaction,
          { at: ['date'] },
          `This reaction is dated ${reaction.date}, before what it reacts to: \`${reaction.to}\` is dated ${date}.`,
          'Correct one of the two dates, or name in `to` what it does react to.',
        )
      }
    }
  },
}
