import type { Book } from '../../book/book.ts'
import type { Listed } from './page.ts'

/** The records of several books as one list, each once, in the order in which the books bring them. */
export function listed<View extends { id: string }>(
  books: readonly Book[],
  viewsOf: (book: Book) => readonly View[],
): Listed<View>[] {
  const all = books.flatMap((book) => viewsOf(book).map((view) => ({ book, view })))
  return [...Map.groupBy(all, ({ view }) => view.id)].map(([id, views]) => ({ id, views }))
}

/** The record itself, as the first of the books has it. */
export function first<View>({ id, views }: Listed<View>): View {
  const [entry] = views
  if (entry === undefined) throw new Error(`no book has ${id}`)
  return entry.view
}
