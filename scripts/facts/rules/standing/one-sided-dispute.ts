import { absentFiles } from '../../content/absent-files.ts'
import type { ContentRule } from '../../content/rule.ts'
import { isSlip } from '../../values/suggest.ts'

export const oneSidedDispute: ContentRule = {
  code: 'one-sided-dispute',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const { pacts, mayBeNamed } = content
    const absent = new Set(absentFiles(content).flatMap(({ shape, owner }) => (shape === 'disputes' ? owner : [])))
    for (const { id: pact, claims, disputes } of pacts) {
      if (absent.has(pact)) continue
      const sides = new Set(disputes.flatMap(({ positions }) => positions.flatMap(({ facts }) => facts)))
      const ids = new Set(claims.map(({ claim }) => claim.id))
      const mistyped = [...sides].filter((id) => !ids.has(id))
      for (const { claim } of claims) {
        if (claim.standing !== 'disputed' || sides.has(claim.id) || mayBeNamed(claim.id)) continue
        if (mistyped.some((id) => isSlip(id, claim.id))) continue
        report(
          claim,
          { at: ['standing'] },
          'This fact is called disputed, but no dispute shows its other side.',
          `Add a record to disputes.yaml with \`${claim.id}\` under one position and the facts of the other side under another.`,
        )
      }
      for (const dispute of disputes) {
        const [first, ...others] = dispute.positions.map(({ facts }) => facts.toSorted().join(' '))
        if (others.length === 0 || others.some((facts) => facts !== first)) continue
        report(
          dispute,
          { at: ['positions'] },
          'All positions of this dispute rest on the same facts, so there is no other side.',
          'Give each position the facts that support it.',
        )
      }
    }
  },
}
