import { codeCalled, registeredCode } from './language-registry.ts'

type Name = (code: string) => string | undefined

/** The names of codes in English, by the runtime; made on first use. */
function names(type: 'script' | 'region'): Name {
  let known: Intl.DisplayNames | null = null
  return (code) => (known ??= new Intl.DisplayNames('en', { type, fallback: 'none' })).of(code)
}

/** The English name of a script by its code in ISO 15924, such as Arabic for Arab. */
export const scriptName = names('script')
const regionName = names('region')

/**
 * BCP 47: well-formed by the runtime's own parser, and each part in IANA's registry. A code of ISO 639 that the registry
 * has in a shorter form is taken, such as srp, and one of three letters that it has not, such as zzz: a rule of its own
 * warns of that. Anything else is a slip: al, english, sr-Cyrillic.
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
  const { script, region } = locale
  const isLanguage = isRegistered(text) || /^[a-z]{3}$/.test(languageOf(text))
  const isScript = script === undefined || scriptName(script) !== undefined
  return isLanguage && isScript && (region === undefined || isRegion(region)) && !text.split('-').some(scriptCalled)
}

/** Whether the language of a tag is in IANA's registry. */
export const isRegistered = (tag: string): boolean => registeredCode(languageOf(tag)) !== null

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

const scripts = ['Arab', 'Armn', 'Cyrl', 'Geor', 'Grek', 'Hebr', 'Latn']

/** The tag that was meant by a language's English name, by a country's code, or by underscores; null where none is near. */
export function meantLanguage(text: string): string | null {
  const [language = '', ...rest] = text.replaceAll(/^[\s"'“”„‘’]+|[\s"'“”„‘’]+$/g, '').split(/[-_ ]/)
  const meant = [languageMeantBy(language), ...rest.map((part) => scriptCalled(part) ?? part)].join('-')
  return isLanguageTag(meant) ? asWritten(meant) : null
}

/** A tag in the case that BCP 47 recommends. The runtime's own form puts other languages in the place of some. */
const asWritten = (tag: string): string =>
  tag
    .toLowerCase()
    .split('-')
    .map((part, at) =>
      at === 0 ? part : part.length === 4 ? capital(part) : part.length === 2 ? part.toUpperCase() : part,
    )
    .join('-')

const capital = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1)

function languageMeantBy(word: string): string {
  if (isLanguageTag(word)) return word
  if (/^[a-z]{2}$/i.test(word) && isRegion(word.toUpperCase()))
    return new Intl.Locale(`und-${word}`).maximize().language
  return codeCalled(word) ?? word
}

/** The code of a script that is written out, such as Cyrl for Cyrillic. */
function scriptCalled(word: string): string | undefined {
  return scripts.find((code) => scriptName(code)?.toLowerCase() === word.toLowerCase())
}
