import type { ContentRule } from '../../content/rule.ts'

export const factWithoutSource: ContentRule = {
  code: 'fact-without-source',
  severity: 'error',
  exemptible: true,
  check({ claims }, report) {
    for (const { claim } of claims) {
      if (claim.standing === 'none-found' || claim.sources !== undefined) continue
      report(
        claim,
        { at: ['id'] },
        `The fact \`${claim.id}\` has no source, so no reader can check it.`,
        'Add a line `sources: [id]` with the ids of its sources in sources.yaml, the best one first.',
      )
    }
  },
}
