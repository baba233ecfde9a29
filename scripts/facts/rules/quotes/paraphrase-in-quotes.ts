import type { ContentRule } from '../../content/rule.ts'
import { spotOf } from '../../yaml/spot.ts'
import { Quotations } from './quotations.ts'

export const paraphraseInQuotes: ContentRule = {
  code: 'paraphrase-in-quotes',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const quotations = new Quotations(content)
    for (const text of content.texts) {
      for (const { marked, offset } of quotations.unbacked(text)) {
        report(
          text.record,
          spotOf(text, { words: marked, index: offset }),
          `${marked} stands in quotation marks, but no quote on record has these words.`,
          'Take the marks away if it is a paraphrase. If the words are exact, put them into `quote` with their language, or point at the fact that has them: [#fact-id].',
        )
      }
    }
  },
}
