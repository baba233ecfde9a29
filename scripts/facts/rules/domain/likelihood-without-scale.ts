import { judgementsIn, likelihoodIn } from '../../likelihood.ts'
import type { DomainRule } from '../../rule.ts'

export const likelihoodWithoutScale: DomainRule = {
  code: 'likelihood-without-scale',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const { text, scale } of judgementsIn(content)) {
      if (scale !== null) continue
      for (const word of new Set(likelihoodIn(text.markdown))) {
        report(
          text.record,
          { at: text.at, words: word },
          `“${word}” judges how likely something is, but the briefing names no scale for such words.`,
          'Say who judges it and put it into a fact, or choose a scale with `likelihood: PHIA` in briefing.yaml.',
        )
      }
    }
  },
}
