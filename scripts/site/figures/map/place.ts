import type { Book } from '../../../book/book.ts'

/** The id of the chapter that carries the map: the members', else the NATO statuses', else none. */
export function mapChapterOf(book: Book): string | null {
  const kinds = ['members', 'nato-status']
  return kinds.flatMap((kind) => book.chapters.filter((chapter) => chapter.kind === kind))[0]?.id ?? null
}
