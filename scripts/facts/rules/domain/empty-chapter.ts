import { collectionSize } from '../../content/chapter-facts.ts'
import type { DomainRule } from '../../content/rule.ts'

export const emptyChapter: DomainRule = {
  code: 'empty-chapter',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    if (!content.isWhole) return
    const pacts = new Map(content.pacts.map((pact) => [pact.id, pact]))
    for (const { briefing } of content.briefings) {
      const pact = pacts.get(briefing?.pact ?? '')
      if (briefing === null || pact === undefined) continue
      for (const [index, { kind, id }] of briefing.chapters.entries()) {
        if (collectionSize(kind, content, pact) !== 0) continue
        report(
          briefing,
          { at: ['chapters', index, 'kind'] },
          `The chapter \`${id}\` shows ${kind}, and there is no record of that kind.`,
          'Delete the chapter, or add the records.',
        )
      }
    }
  },
}
