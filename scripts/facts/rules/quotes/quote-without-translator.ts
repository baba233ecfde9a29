import { quotesIn } from './quotes.ts'
import type { ContentRule } from '../../content/rule.ts'

export const quoteWithoutTranslator: ContentRule = {
  code: 'quote-without-translator',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    for (const { record, at, words } of quotesIn(content)) {
      if (words.translation === undefined || words.translator !== undefined) continue
      report(
        record,
        { at: [...at, 'translation'], key: true },
        'This translation does not say whose it is.',
        'Add `translator: ours` for our own, else the name of whoever published it.',
      )
    }
  },
}
