import { evidenceOf } from './evidence.ts'
import type { ContentRule } from '../../content/rule.ts'

export const circularReporting: ContentRule = {
  code: 'circular-reporting',
  severity: 'warning',
  exemptible: true,
  yieldsTo: ['weak-evidence'],
  check(content, report) {
    const weigh = evidenceOf(content)
    for (const { claim } of content.claims) {
      if (claim.standing !== 'established') continue
      const evidence = weigh(claim)
      if (evidence === null || evidence.independent > 1 || evidence.best === 'A' || evidence.sources.length < 2)
        continue
      report(
        claim,
        { at: ['sources'] },
        `These ${evidence.sources.length} sources all repeat one report, that of \`${evidence.origin}\`, so they do not confirm each other.`,
        'Add a source that did not take it from there, or keep the best one only.',
      )
    }
  },
}
