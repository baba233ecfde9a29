import { isPrivate, registeredCode, registeredName } from '../../facts/values/language-registry.ts'
import { isRegistered, languageOf } from '../../facts/values/language-tags.ts'

type Type = 'language' | 'script' | 'region'

/**
 * The name of a language for readers, such as Serbian (Cyrillic).
 * The runtime puts some languages and states in the place of others (Unicode's aliases: Serbian for Serbo-Croatian,
 * Filipino for Tagalog, Montenegrin for Serbian in Montenegro); a source is to be called what it is.
 * @param tag a valid tag by BCP 47
 * @param lang the language of the reader
 * @param special the names of tags for no one language: und, mul, mis, zxx
 */
export function languageName(tag: string, lang: string, special: (code: string) => string): string {
  const written = languageOf(tag)
  const language = isPrivate(written) ? 'mis' : isRegistered(tag) ? written : 'und'
  const { script, region } = partsOf(tag)
  const itself = specials.has(language) ? special(language) : nameOf(language, lang)
  const whole = specials.has(language) ? undefined : names(lang, 'language').of(tag)
  if (whole !== undefined && isKept(tag) && whole.includes(itself)) return whole
  const further = [
    ...(script === undefined ? [] : [names(lang, 'script').of(script)]),
    ...(region === undefined ? [] : [regionName(region, lang)]),
  ]
  return further.length === 0 ? itself : `${itself} (${further.join(', ')})`
}

const specials = new Set(['und', 'mul', 'mis', 'zxx'])

/** The parts as they are written. */
function partsOf(tag: string): { script?: string; region?: string } {
  const [, ...parts] = tag.split('-')
  const script = parts.find((part) => /^[a-z]{4}$/i.test(part))
  const region = parts.find((part) => /^([a-z]{2}|\d{3})$/i.test(part))?.toUpperCase()
  return { ...(script === undefined ? {} : { script }), ...(region === undefined ? {} : { region }) }
}

/** Whether the runtime takes a tag for what it is. */
const isKept = (tag: string): boolean => new Intl.Locale(tag).toString().toLowerCase() === tag.toLowerCase()

function nameOf(code: string, lang: string): string {
  const known = isKept(code) ? names(lang, 'language').of(code) : undefined
  if (known !== undefined) return known
  const short = registeredCode(code) ?? code
  return short !== code && isKept(short) ? nameOf(short, lang) : (registeredName('language', short) ?? code)
}

const regionName = (code: string, lang: string): string =>
  (isKept(`und-${code}`) ? names(lang, 'region').of(code) : registeredName('region', code)) ?? code

/** Names by the runtime in one language, which it takes its time to make. */
function names(lang: string, type: Type): Intl.DisplayNames {
  const key = `${lang} ${type}`
  let made = known.get(key)
  if (made === undefined) known.set(key, (made = new Intl.DisplayNames([lang], { type, fallback: 'none' })))
  return made
}

const known = new Map<string, Intl.DisplayNames>()
