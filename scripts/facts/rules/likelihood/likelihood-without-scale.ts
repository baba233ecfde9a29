import { judgementsIn, judgementsOf } from './likelihood.ts'
import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'

export const likelihoodWithoutScale: ContentRule = {
  code: 'likelihood-without-scale',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const { text, scale } of judgementsIn(content)) {
      if (scale !== null) continue
      for (const { likely, sure } of judgementsOf(text.markdown)) {
        if (sure !== null || likely === null) continue
        report(
          text.record,
          spotOf(text, likely),
          `“${likely.words}” judges how likely something is, but the briefing names no scale for such words.`,
          'Say who judges it and put it into a fact, or choose a scale with `likelihood: PHIA` in briefing.yaml.',
        )
      }
    }
  },
}
