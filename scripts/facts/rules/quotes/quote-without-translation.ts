import { isLanguageTag, languageOf } from '../../values/language-tags.ts'
import { quotesIn, type Quoted } from './quotes.ts'
import type { ContentRule } from '../../content/rule.ts'
import { sharedCauses } from '../../content/shared-cause.ts'

export const quoteWithoutTranslation: ContentRule = {
  code: 'quote-without-translation',
  severity: 'error',
  exemptible: true,
  check(content, report) {
    const settings = content.briefings.flatMap(({ briefing }) => briefing ?? [])
    const held = quotesIn(content).flatMap((quoted) => {
      if (quoted.words.translation !== undefined) return []
      const [foreign] = foreignTo(quoted)
      return [{ ...quoted, foreign, against: settings.find(({ lang }) => languageOf(lang) === foreign) ?? null }]
    })
    const lacks = ({ words, foreign }: (typeof held)[number]): boolean =>
      foreign !== undefined && isLanguageTag(words.lang)
    const { single, shared } = sharedCauses(held, lacks, this.code, content)
    for (const { record, at, words, foreign } of single) {
      report(
        record,
        { at: [...at, 'text'] },
        `These words are in another language (${words.lang}) than the book (${foreign}), and have no translation.`,
        'Add `translation: …` below the text, and `translator: ours` if the translation is our own.',
      )
    }
    for (const { cause, breaches, of } of shared) {
      if (cause === null) continue
      report(
        cause,
        { at: ['lang'] },
        `${breaches.length} of ${of} quotes without a translation are in another language than the book, ${cause.lang}.`,
        'Correct the language of the book, or add `translation: …` to each of them.',
      )
    }
  },
}

/** The languages of the books in which a quote is foreign. */
const foreignTo = ({ words, languages }: Quoted): string[] =>
  [...languages].filter((language) => language !== languageOf(words.lang))
