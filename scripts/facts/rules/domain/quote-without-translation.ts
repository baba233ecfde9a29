import { isLanguageTag, languageOf } from '../../language-tags.ts'
import { quotesIn } from '../../quotes.ts'
import type { DomainRule } from '../../rule.ts'

export const quoteWithoutTranslation: DomainRule = {
  code: 'quote-without-translation',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    for (const { record, at, words, languages } of quotesIn(content)) {
      const foreign = [...languages].filter((language) => language !== languageOf(words.lang))
      if (words.translation !== undefined || foreign.length === 0 || !isLanguageTag(words.lang)) continue
      report(
        record,
        { at: [...at, 'text'] },
        `These words are in another language (${words.lang}) than the book (${foreign.join(', ')}), and have no translation.`,
        'Add `translation: …` below the text, and `translator: ours` if the translation is our own.',
      )
    }
  },
}
