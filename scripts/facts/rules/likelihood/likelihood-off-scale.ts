import { judgementsIn, likelihoodIn, wordsOf } from './likelihood.ts'
import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { oneOf } from '../../values/suggest.ts'

export const likelihoodOffScale: ContentRule = {
  code: 'likelihood-off-scale',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    for (const { text, scale } of judgementsIn(content)) {
      if (scale === null) continue
      const allowed = wordsOf(scale)
      for (const mark of likelihoodIn(text.markdown)) {
        if (allowed.includes(mark.words.toLowerCase().replaceAll(/\s+/g, ' '))) continue
        report(
          text.record,
          spotOf(text, mark),
          `“${mark.words}” is not on the scale for likelihood that this book uses (${scale}).`,
          `Write ${oneOf(allowed)}.`,
        )
      }
    }
  },
}
