import { factsPointedAtIn, sourcesCitedIn } from '../../values/references.ts'
import type { ContentRule } from '../../content/rule.ts'

export const keyPointWithoutFact: ContentRule = {
  code: 'key-point-without-fact',
  severity: 'error',
  exemptible: true,
  check({ briefings }, report) {
    for (const { briefing } of briefings) {
      for (const [index, text] of (briefing?.['key-points'] ?? []).entries()) {
        if (briefing === null || factsPointedAtIn(text).length + sourcesCitedIn(text).length > 0) continue
        report(
          briefing,
          { at: ['key-points', index] },
          'This key point rests on no fact, so a reader cannot check it.',
          'Put the id of the fact that it rests on at its end: [#fact-id].',
        )
      }
    }
  },
}
