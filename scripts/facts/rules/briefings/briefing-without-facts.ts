import { collectionSize } from '../../content/chapter-facts.ts'
import { factsPointedAtIn } from '../../values/references.ts'
import type { ContentRule } from '../../content/rule.ts'

export const briefingWithoutFacts: ContentRule = {
  code: 'briefing-without-facts',
  severity: 'error',
  exemptible: false,
  check(content, report) {
    if (!content.isWhole) return
    const pacts = new Map(content.pacts.map((pact) => [pact.id, pact]))
    for (const { briefing, prose } of content.briefings) {
      if (briefing === null) continue
      const pact = pacts.get(briefing.pact)
      const shown = briefing.chapters.some(({ kind }) => (collectionSize(kind, content, pact) ?? 0) > 0)
      const files = new Set(briefing.chapters.map(({ text }) => text))
      const shownProse = prose.filter(({ name }) => files.has(name))
      const texts = [...briefing['key-points'], ...shownProse.map(({ text }) => text)]
      if (shown || pact === undefined || texts.some((text) => factsPointedAtIn(text).length > 0)) continue
      report(
        briefing,
        { at: ['chapters'] },
        'This briefing shows no fact: none of its chapters has a collection with records, and no text points at one.',
        'Add a chapter of a kind that shows facts, such as `kind: timeline`, or point at facts with [#fact-id].',
      )
    }
  },
}
