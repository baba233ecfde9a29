import { evidenceOf } from './evidence.ts'
import type { ContentRule } from '../../content/rule.ts'

export const weakEvidence: ContentRule = {
  code: 'weak-evidence',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const weigh = evidenceOf(content)
    for (const { claim } of content.claims) {
      if (claim.standing !== 'established') continue
      const evidence = weigh(claim)
      if (evidence === null || evidence.independent > 1 || evidence.best < 'C') continue
      const { sources, best, origin } = evidence
      const rests =
        sources.length === 1
          ? `one source of grade ${best}`
          : `${sources.length} sources that all go back to \`${origin}\` and count as one of grade ${best}`
      report(
        claim,
        { at: ['standing'] },
        `This fact is called established, but rests on ${rests}.`,
        'Add an independent or a better source, or write `standing: attributed` and say in `by` who says it.',
      )
    }
  },
}
