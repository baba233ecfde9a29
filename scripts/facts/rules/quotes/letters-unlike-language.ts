import type { Content } from '../../content/content.ts'
import type { ContentRule } from '../../content/rule.ts'
import { isLanguageTag, scriptName } from '../../values/language-tags.ts'
import { inWords, oneOf } from '../../values/suggest.ts'
import type { Spot } from '../../yaml/spot.ts'
import { quotesIn } from './quotes.ts'
import { unlikeLetters } from './unlike-letters.ts'

export const lettersUnlikeLanguage: ContentRule = {
  code: 'letters-unlike-language',
  severity: 'warning',
  exemptible: true,
  check(content, report) {
    for (const { record, spot, lang, text } of taggedTexts(content)) {
      const unlike = isLanguageTag(lang) ? unlikeLetters(text, lang) : null
      if (unlike === null) continue
      const { expected, script, letters, likely } = unlike
      report(
        record,
        spot,
        expected.includes(script)
          ? `\`${lang}\` is written without these letters: ${letters}.`
          : `\`${lang}\` is written in ${inWords([...new Set(expected.map(nameOf))], 'or')} letters, but these are ${nameOf(script)}: ${letters}.`,
        mendOf(script, likely),
      )
    }
  },
}

/** Latin letters tell no language, and each may be written in them. */
function mendOf(script: string, likely: readonly string[]): string {
  const tags = oneOf([...new Set(likely)])
  return script === 'Latn'
    ? `Write the tag of the language that the words are in, or ${tags} where they are that language in Latin letters.`
    : `Write the tag of the language that the words are in: judging by the letters, ${tags}.`
}

const nameOf = (script: string): string => scriptName(script) ?? script

interface TaggedText {
  record: object
  /** Where the tag is. */
  spot: Spot
  lang: string
  text: string
}

/** Quotes, headings, names in use, titles of sources and a country's own names. */
function* taggedTexts(content: Content): Generator<TaggedText> {
  for (const { record, at, words } of quotesIn(content))
    yield { record, spot: { at: [...at, 'lang'] }, lang: words.lang, text: words.text }
  for (const source of content.sources) {
    const { lang, title } = source
    if (lang !== undefined && title !== null) yield { record: source, spot: { at: ['lang'] }, lang, text: title }
  }
  for (const country of content.countries)
    for (const [lang, text] of Object.entries(country.names ?? {}))
      yield { record: country, spot: { at: ['names', lang], key: true }, lang, text }
}
