import { judgementsIn, judgementsOf } from './likelihood.ts'
import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'

export const likelihoodWithConfidence: ContentRule = {
  code: 'likelihood-with-confidence',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    for (const { text } of judgementsIn(content)) {
      for (const { likely, sure } of judgementsOf(text.markdown)) {
        if (sure === null || likely === null) continue
        report(
          text.record,
          spotOf(text, sure),
          `One sentence says both how likely something is (“${likely.words}”) and how sure we are of it (“${sure.words}”), and readers mistake one for the other.`,
          'Make two sentences: one with the likelihood, one with our confidence and its reasons.',
        )
      }
    }
  },
}
