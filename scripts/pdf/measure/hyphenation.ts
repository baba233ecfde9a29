import english from 'hyphen/en/index.js'
import croatian from 'hyphen/hr/index.js'
import latinSerbian from 'hyphen/sh-latn/index.js'
import albanian from 'hyphen/sq/index.js'
import cyrillicSerbian from 'hyphen/sr-cyrl/index.js'

const softHyphen = '\u00ad'

const languages: Record<string, typeof english> = {
  en: english,
  hr: croatian,
  bs: latinSerbian,
  sq: albanian,
  sr: cyrillicSerbian,
  'sr-cyrl': cyrillicSerbian,
  'sr-latn': latinSerbian,
}

/** The languages that words can be divided in, as BCP 47 tags. */
export const hyphenatedLanguages = Object.keys(languages)

/**
 * Puts soft hyphens where words may be divided, by the patterns of the language. Short words, names and anything with
 * a digit, a dot or a slash in it stay whole. A language without patterns leaves the text as it is.
 * @param lang a BCP 47 tag, such as sr-Cyrl
 */
export function hyphenate(text: string, lang: string): string {
  const tag = lang.toLowerCase()
  const language = languages[tag] ?? languages[tag.split('-')[0] ?? tag]
  if (language === undefined) return text
  return text.replaceAll(/(?<![\p{L}\p{N}\p{M}./@_:'’-])\p{Ll}{6,}(?![\p{L}\p{N}\p{M}/@_'’-]|[.:]\p{L})/gu, (word) =>
    trim(language.hyphenateSync(word, { hyphenChar: softHyphen })),
  )
}

/** No fewer than two letters before a division and three after it. */
const trim = (word: string): string => word.replace(/^(.)\u00ad/u, '$1').replace(/\u00ad(.{1,2})$/u, '$1')
