import { hasLettersOf, languageDirection } from '../../facts/values/direction.ts'

/** Whether a text, or a part of it, is read against the texts of a language. */
export const isAgainst = (text: string, lang: string): boolean =>
  hasLettersOf(languageDirection(lang) === 'ltr' ? 'rtl' : 'ltr', text)

/**
 * A value on its way into a sentence of plain text: where it has letters that are read against the sentence, it is set
 * apart by U+2068 and U+2069 (UAX #9), so that it does not pull the marks and numbers beside it to its own side.
 * @param lang the language of the sentence
 */
export const isolated = (value: string, lang: string): string =>
  isAgainst(value, lang) ? `\u2068${value}\u2069` : value

/** A text without the signs that set values apart, as data have it. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '')
