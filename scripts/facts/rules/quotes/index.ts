import type { ContentRule } from '../../content/rule.ts'
import { quoteWithoutTranslation } from './quote-without-translation.ts'
import { quoteWithoutTranslator } from './quote-without-translator.ts'
import { marksAroundQuote } from './marks-around-quote.ts'
import { paraphraseInQuotes } from './paraphrase-in-quotes.ts'
import { lettersUnlikeLanguage } from './letters-unlike-language.ts'
import { unregisteredLanguage } from './unregistered-language.ts'

/** Quotes: letter for letter, and marked as such. */
export const quotes: readonly ContentRule[] = [
  quoteWithoutTranslation,
  quoteWithoutTranslator,
  marksAroundQuote,
  paraphraseInQuotes,
  unregisteredLanguage,
  lettersUnlikeLanguage,
]
