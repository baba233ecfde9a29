import { shownIn } from '../facts/model/chapters.ts'
import { holds, listNames, type ListName } from '../facts/model/collections.ts'
import type { Book, Chapter } from './book.ts'
import { byId } from './by-id.ts'
import type { Place } from './views.ts'

/** The chapter after the last one, for what the book rests on but no chapter shows. */
export const furtherFacts = 'further-facts'

type Listed = Pick<Book, ListName | 'pact' | 'facts'>

/**
 * Gives every fact, dispute and unknown its one place in the book, and every line that is gone: the first chapter that
 * shows it in full.
 * The numbers follow the order on the page, so that a reader can say "4.12" in a room.
 */
export function placesOf(chapters: readonly Chapter[], book: Listed): Record<string, Place> {
  const places = new Map<string, Place>()
  const place = (chapter: string, number: number, ids: readonly string[]) => {
    let count = 0
    for (const id of ids) {
      if (places.has(id)) continue
      count += 1
      places.set(id, { chapter, number: `${number}.${count}` })
    }
  }
  for (const { id, kind, number } of chapters) {
    const name = shownIn[kind]
    if (name !== null && hasPlaces(name)) place(id, number, idsIn(book[name]))
    // A line that is gone stands among the changes, so that its links still lead somewhere.
    if (kind === 'changes') place(id, number, idsIn(book.withdrawn))
  }
  place(furtherFacts, chapters.length + 1, [
    ...Object.keys(book.facts),
    ...placedNames.flatMap((name) => idsIn(book[name])),
  ])
  return byId(places)
}

/** Whether the records of a list have a place of their own. */
const hasPlaces = (name: ListName): boolean => !holds(name, 'things')

const placedNames = [...listNames('all'), ...listNames('pact')].filter(hasPlaces)

/** The ids of records and of the facts within them, in the order in which a chapter shows them. */
const idsIn = (records: readonly { id: string; facts?: readonly { id: string }[]; question?: string }[]): string[] =>
  records.flatMap(({ id, facts = [], question }) => [
    id,
    ...(question === undefined ? facts.map((fact) => fact.id) : []),
  ])
