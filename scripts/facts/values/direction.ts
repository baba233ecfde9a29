import { languageOf } from './language-tags.ts'

/** The way in which a text is read. */
export type Direction = 'ltr' | 'rtl'

const scripts = 'Hebrew Arabic Syriac Thaana Nko Samaritan Mandaic Adlam Hanifi_Rohingya'.split(' ')
/** What matches a letter that is read from right to left, as the inside of a class of a regular expression with the flag u. */
export const rightToLeftLetters = scripts.map((name) => `\\p{Script=${name}}`).join('')
const rightToLeft = new RegExp(`[${rightToLeftLetters}]`, 'u')
const leftToRight = new RegExp(`[\\p{L}--${rightToLeft.source}]`, 'v')
/** Words of either direction; digits and signs have none of their own, and an address is in Latin letters everywhere. */
const words = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu
const addresses = /\bhttps?:\/\/\S+|\S+@\S+\.\w+/g

/** Whether a text has letters that are read from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)

/** Whether a text has letters that are read in a direction. */
export const hasLettersOf = (direction: Direction, text: string): boolean =>
  (direction === 'rtl' ? rightToLeft : leftToRight).test(text)

/**
 * The direction of most of a text's words, or of the first one where both are as many; null without letters. The
 * bidirectional algorithm would go by the first letter (UAX #9, P2), and so turn round an English sentence that begins
 * with a name in Arabic.
 */
export function ownDirection(text: string): Direction | null {
  const all = (text.normalize('NFC').replaceAll(addresses, '').match(words) ?? text.match(words) ?? []).map((word) =>
    hasRightToLeft(word),
  )
  const [first] = all
  if (first === undefined) return null
  const surplus = all.filter(Boolean).length - all.length / 2
  return surplus > 0 || (surplus === 0 && first) ? 'rtl' : 'ltr'
}

/** The direction of a language in the script that its tag names, or else its usual one. @param tag a valid tag by BCP 47 */
export function languageDirection(tag: string): Direction {
  const known = directions.get(tag)
  if (known !== undefined) return known
  const direction = new Intl.Locale(tag).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr'
  directions.set(tag, direction)
  return direction
}

const directions = new Map<string, Direction>()

/**
 * The direction that a text is set in: that of its language where it has letters of that direction, so that a Hebrew
 * quote may hold long names in Latin letters; else that of most of its words.
 * @param lang a valid tag by BCP 47; null where nothing says
 */
export function directionOf(text: string, lang: string | null): Direction | null {
  const own = ownDirection(text)
  if (lang === null || own === null || languageOf(lang) === 'und') return own
  const usual = languageDirection(lang)
  return hasLettersOf(usual, text) ? usual : own
}
