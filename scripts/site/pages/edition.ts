import type { Book } from '../../book/book.ts'
import { isolated } from './isolate.ts'
import { isReconstruction } from './known.ts'
import { fill, formFor, type Words } from './strings.ts'

/** Whether a book goes beyond its newest edition, so that the day of that edition is not its own. */
export const isBetween = ({ version }: Pick<Book, 'version'>): boolean =>
  version.kind === 'now' && version.newest !== null && !version.exact

/**
 * What a book calls itself: Edition 2; Edition 2 and 3 changes since; As known on 31 March 2025. A book that was never
 * published is a draft of its first edition.
 */
export function editionWords({ version, asOf, lang }: Book, word: Words): string {
  const { kind, edition, since } = version
  if (kind === 'reconstruction') return fill(word('edition.reconstruction'), isolated(asOf.label, lang))
  if (edition === null) return word('edition.draft')
  if (since === 0) return fill(word(isBetween({ version }) ? 'edition.reworded' : 'site.edition'), edition)
  return fill(word(`edition.since.${formFor(since, lang)}`), edition, since)
}

/** The edition that a book is and the day of it, which one with changes since has none of; a book that is none was put together later. */
export const editionLine = (book: Book, word: Words): string =>
  isReconstruction(book)
    ? word('edition.put-together')
    : isBetween(book)
      ? editionWords(book, word)
      : `${editionWords(book, word)}, ${isolated(book.published.label, book.lang)}`
