import nunjucks from 'nunjucks'
import { directionOf, languageDirection, type Direction } from '../../facts/values/direction.ts'
import { needsIsolation, isolated } from '../pages/isolate.ts'
import type { Page } from '../pages/page.ts'
import { fill } from '../pages/strings.ts'

const { SafeString } = nunjucks.runtime
const { escape } = nunjucks.lib as unknown as { escape: (text: string) => string }

/** A text to be escaped, or HTML that a filter made. */
type Value = string | InstanceType<typeof SafeString>

/** Filters that keep values and the words around them in their places where one is read from right to left. */
export const directionFilters = {
  /** The direction of a page, on its outermost element. */
  pageDir: ({ lang }: Page) => new SafeString(languageDirection(lang) === 'rtl' ? ' dir="rtl"' : ''),
  /**
   * The direction of an element that holds one value and no more, and that no style moves to one side; nothing where
   * both are read from left to right.
   * @param lang the language of the value, where its record says so
   */
  dir: (value: Value, at: Page, lang: string | null = null) =>
    new SafeString(attributeOf(directionApart(value, at, lang))),
  /**
   * A value among other words, or in an element that has a place on the page: where it, or a part of it, is read from
   * right to left, it has an element of its own.
   * @param lang the language of the value, where its record says so and the element around it names it
   */
  bdi(value: Value, at: Page, lang: string | null = null): Value {
    const direction = directionApart(value, at, lang)
    if (direction === null) return value
    return new SafeString(`<bdi${attributeOf(direction)}>${htmlOf(value)}</bdi>`)
  },
  /** Several such values in a row. */
  bdis: (values: readonly string[], at: Page, separator = '; ') =>
    new SafeString(values.map((value) => htmlOf(directionFilters.bdi(value, at))).join(separator)),
  /** Puts values in the places that {} marks, be they texts or HTML. */
  fill: (pattern: string, ...values: (Value | number)[]): Value =>
    values.some((value) => value instanceof SafeString)
      ? new SafeString(fill(escape(pattern), ...values.map((value) => htmlOf(value))))
      : fill(pattern, ...values.map(String)),
  /** A value in an attribute, among other words. */
  isolated: (value: string, { lang }: Page) => isolated(value, lang),
  /** Plain text with values set apart, as HTML has them. */
  withIsolates: (text: string) =>
    new SafeString(htmlOf(text).replaceAll('\u2068', '<bdi>').replaceAll('\u2069', '</bdi>')),
}

const attributeOf = (direction: Direction | null): string => (direction === null ? '' : ` dir="${direction}"`)

/** The direction of a value that is to be set apart; null for any other. */
function directionApart(value: Value, { lang: page }: Page, lang: string | null): Direction | null {
  const text = value instanceof SafeString ? wordsOf(value.toString()) : value
  return needsIsolation(text, page) ? directionOf(text, lang) : null
}

/** What a reader sees of HTML, as far as its letters matter. */
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>|&\w+;/g, ' ')

const htmlOf = (value: Value | number): string =>
  value instanceof SafeString ? value.toString() : escape(String(value))
