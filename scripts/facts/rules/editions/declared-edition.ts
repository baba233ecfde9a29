import { editionsByBriefing } from '../../model/editions.ts'
import type { ContentRule } from '../../content/rule.ts'

export const declaredEdition: ContentRule = {
  code: 'declared-edition',
  severity: 'error',
  exemptible: false,
  check({ briefings, editions }, report) {
    const published = editionsByBriefing(editions)
    for (const { id, briefing } of briefings) {
      const newest = published.get(id)?.at(-1)?.version.number
      if (briefing?.edition === undefined || newest === undefined || Number(briefing.edition) >= newest) continue
      report(
        briefing,
        { at: ['edition'] },
        `The edition under way has the number ${briefing.edition}, and edition ${newest} is published.`,
        'Take `edition` and `published` out: npm run publish-edition counts by itself.',
      )
    }
  },
}
