import { confidenceIn, judgementsIn, likelihoodIn, sentencesOf } from '../../likelihood.ts'
import type { DomainRule } from '../../rule.ts'

export const likelihoodWithConfidence: DomainRule = {
  code: 'likelihood-with-confidence',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    for (const { text } of judgementsIn(content)) {
      if (confidenceIn(text.markdown) === null) continue
      for (const sentence of sentencesOf(text.markdown)) {
        const sure = confidenceIn(sentence)
        const [likely] = sure === null ? [] : likelihoodIn(sentence)
        if (sure === null || likely === undefined) continue
        report(
          text.record,
          { at: text.at, words: sure },
          `One sentence says both how likely something is (“${likely}”) and how sure we are of it (“${sure}”), and readers take the one for the other.`,
          'Make two sentences: one with the likelihood, one with our confidence and its reasons.',
        )
      }
    }
  },
}
