type Name = (code: string) => string | undefined

/** The names of codes in English, by the runtime; made on first use. */
function names(type: 'language' | 'script' | 'region'): Name {
  let known: Intl.DisplayNames | null = null
  return (code) => (known ??= new Intl.DisplayNames('en', { type, fallback: 'none' })).of(code)
}

const languageName = names('language')
const scriptName = names('script')
const regionName = names('region')

/** Tags for words in no language that can be named, by BCP 47. */
const special = new Set(['und', 'mis'])

/**
 * BCP 47, by the runtime's own parser and its names. A code of three letters that has no name there may be one of the
 * many small languages, so it is taken; anything else without a name is a slip: al, english, sr-Cyrillic.
 */
export function isLanguageTag(text: string): boolean {
  const known = tags.get(text) ?? isTag(text)
  tags.set(text, known)
  return known
}

/** Facts share few languages, and the runtime takes its time. */
const tags = new Map<string, boolean>()

function isTag(text: string): boolean {
  const locale = localeOf(text)
  if (locale === null) return false
  const { language, script, region } = locale
  const isLanguage = special.has(languageOf(text)) || language.length === 3 || languageName(language) !== undefined
  const isScript = script === undefined || scriptName(script) !== undefined
  return isLanguage && isScript && (region === undefined || isRegion(region)) && !text.split('-').some(scriptCalled)
}

/** Areas such as Latin America have numbers. */
const isRegion = (region: string): boolean => /^\d{3}$/.test(region) || regionName(region) !== undefined

function localeOf(text: string): Intl.Locale | null {
  try {
    return new Intl.Locale(text)
  } catch {
    return null
  }
}

/** The language of a tag, without script and region: sr for sr-Cyrl. */
export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

const letters = 'abcdefghijklmnopqrstuvwxyz'
const scripts = ['Arab', 'Armn', 'Cyrl', 'Geor', 'Grek', 'Hebr', 'Latn']

/** The tag that was meant by a language's English name, by a country's code, or by underscores; null where none is near. */
export function meantLanguage(text: string): string | null {
  const [language = '', ...rest] = text.replaceAll(/^[\s"'“”„‘’]+|[\s"'“”„‘’]+$/g, '').split(/[-_ ]/)
  const meant = [languageMeantBy(language), ...rest.map((part) => scriptCalled(part) ?? part)].join('-')
  return isLanguageTag(meant) ? new Intl.Locale(meant).toString() : null
}

function languageMeantBy(word: string): string {
  if (isLanguageTag(word)) return word
  if (/^[a-z]{2}$/i.test(word) && isRegion(word.toUpperCase()))
    return new Intl.Locale(`und-${word}`).maximize().language
  const codes = Array.from(letters).flatMap((first) => Array.from(letters, (second) => first + second))
  return codes.find((code) => languageName(code)?.toLowerCase() === word.toLowerCase()) ?? word
}

/** The code of a script that is written out, such as Cyrl for Cyrillic. */
function scriptCalled(word: string): string | undefined {
  return scripts.find((code) => scriptName(code)?.toLowerCase() === word.toLowerCase())
}
