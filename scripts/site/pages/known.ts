import type { Book } from '../../book/book.ts'
import { isolated } from './isolate.ts'
import { countWords, fill, type Words } from './strings.ts'

/** Whether a book was put together later, as known on a day, and is no edition of that day. */
export const isReconstruction = ({ version }: Pick<Book, 'version'>): boolean => version.kind === 'reconstruction'

/** How a book says of which day it speaks, as a pattern for the day. */
export const asOfPattern = (book: Pick<Book, 'version'>, word: Words): string =>
  word(isReconstruction(book) ? 'edition.reconstruction' : 'site.as-of')

/** The same in plain text. */
export const asOfWords = (book: Book, word: Words): string =>
  fill(asOfPattern(book, word), isolated(book.asOf.label, book.lang))

/**
 * What a book as known on a day is, how much it leaves out, and how many of its texts speak of something later, sentence by
 * sentence; none for any other book.
 */
export function knownWords({ leftOut, asOf, lang }: Book, word: Words): string[] {
  if (leftOut === null) return []
  const count = (number: number, path: string): string[] => (number === 0 ? [] : [countWords(number, path, lang, word)])
  const { facts, disputes, unknowns, offices, paragraphs, sources, undatedSources, hindsight } = leftOut
  const left = { facts, disputes, unknowns, offices, paragraphs, sources, 'undated-sources': undatedSources }
  const counted = Object.entries(left).flatMap(([name, number]) => count(number, `known.${name}`))
  const listed = new Intl.ListFormat(lang).format(counted)
  return [
    fill(word('known.what'), isolated(asOf.label, lang)),
    counted.length === 0 ? word('known.nothing') : fill(word('known.left-out'), listed),
    ...count(hindsight.length, 'known.hindsight'),
  ]
}
