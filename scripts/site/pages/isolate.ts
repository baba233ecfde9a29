import { hasLettersOf, languageDirection } from '../../facts/values/direction.ts'

/**
 * Whether a value is set apart from the words around it: all are that have letters, but those from left to right among
 * words from left to right. A book in Arabic has Latin names and numbers beside any value.
 * @param lang the language of the page
 */
export const needsIsolation = (value: string, lang: string): boolean =>
  hasLettersOf('rtl', value) || (languageDirection(lang) === 'rtl' && hasLettersOf('ltr', value))

/**
 * A value on its way into a sentence of plain text: where it has to, it is set apart by U+2068 and U+2069 (UAX #9), so that
 * it does not pull the marks and numbers beside it to its own side.
 * @param lang the language of the page
 */
export const isolated = (value: string, lang: string): string =>
  needsIsolation(value, lang) ? `\u2068${value}\u2069` : value

/** A text without the signs that set values apart, as data have it. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '')
