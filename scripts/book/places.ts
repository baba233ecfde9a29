import type { Chapter } from './book.ts'
import type { FactView, Place } from './views.ts'

/** The chapter after the last one, for facts that the book rests on but no chapter shows. */
export const furtherFacts = 'further-facts'

/**
 * Gives every fact, dispute and unknown its one place in the book: the first chapter that shows it in full.
 * The numbers follow the order on the page, so that a reader can say "4.12" in a room.
 */
export function placesOf(chapters: readonly Chapter[], facts: Iterable<FactView>): Record<string, Place> {
  const places: Record<string, Place> = {}
  const place = (chapter: string, number: number, ids: readonly string[]) => {
    let count = 0
    for (const id of ids) places[id] ??= { chapter, number: `${number}.${(count += 1)}` }
  }
  for (const chapter of chapters) place(chapter.id, chapter.number, shownIn(chapter))
  place(
    furtherFacts,
    chapters.length + 1,
    [...facts].map(({ id }) => id),
  )
  return places
}

/** The ids of the records that a chapter shows in full, in the order in which it shows them. */
function shownIn(chapter: Chapter): string[] {
  switch (chapter.kind) {
    case 'scope':
      return withNested(chapter.parts)
    case 'members':
      return withNested(chapter.members)
    case 'invitations':
      return withNested(chapter.invitations)
    case 'nato-status':
      return chapter.rows.flatMap(({ intervals }) => intervals.map(idOf))
    case 'statements':
      return chapter.topics.flatMap(({ statements }) => statements.map(idOf))
    case 'reactions':
      return chapter.reactions.map(idOf)
    case 'timeline':
      return chapter.events.map(idOf)
    case 'disputes':
      return chapter.disputes.map(idOf)
    case 'names':
      return chapter.names.map(idOf)
    case 'unknowns':
      return chapter.unknowns.map(idOf)
    case 'summary':
    case 'prose':
    case 'people':
    case 'cautions':
    case 'glossary':
    case 'sources':
    case 'method':
      return []
  }
}

const idOf = ({ id }: { id: string }): string => id
const withNested = (records: readonly { id: string; facts: readonly { id: string }[] }[]): string[] =>
  records.flatMap(({ id, facts }) => [id, ...facts.map(idOf)])
