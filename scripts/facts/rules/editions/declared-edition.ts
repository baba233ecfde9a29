import type { ContentRule } from '../../content/rule.ts'

export const declaredEdition: ContentRule = {
  code: 'declared-edition',
  severity: 'error',
  exemptible: false,
  check({ briefings, editions }, report) {
    for (const { id, briefing } of briefings) {
      const numbers = editions.flatMap((folder) =>
        folder.briefing === id ? (folder.edition?.version.number ?? []) : [],
      )
      const newest = Math.max(0, ...numbers)
      if (briefing?.edition === undefined || newest === 0 || Number(briefing.edition) >= newest) continue
      report(
        briefing,
        { at: ['edition'] },
        `The edition under way has the number ${briefing.edition}, and edition ${newest} is published.`,
        'Take `edition` and `published` out: npm run publish-edition counts by itself.',
      )
    }
  },
}
