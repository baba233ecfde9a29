import type { Book } from '../../book/book.ts'
import { isolated } from '../pages/isolate.ts'
import { plain } from '../../facts/content/plain-words.ts'

/** The countries of the books that have a status footnote, each once, with the book that its sources are numbered in. */
export function footnotesOf(books: readonly Book[]) {
  const all = books.flatMap((book) => book.countries.map((country) => ({ book, country })))
  const noted = all.filter(({ country }) => country.footnote !== null)
  return [...Map.groupBy(noted, ({ country }) => country.id).values()].flatMap(([first]) => first ?? [])
}

/** The same as plain text, for what leaves the site without its pages: the feed, the data, the picture of a link. */
export const footnoteTexts = (books: readonly Book[]): string[] =>
  footnotesOf(books).map(
    ({ book: { lang }, country }) => `* ${isolated(country.name, lang)}: ${plain(country.footnote?.text ?? '', lang)}`,
  )
