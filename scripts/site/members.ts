import type { Book } from '../book/book.ts'
import type { FactView } from '../book/views.ts'
import type { MemberProfile } from './page.ts'

/** A profile of each member of the pact: its signing, its NATO status over time, its people and what they say. */
export function memberProfiles(book: Book): MemberProfile[] {
  const intervals = book.chapters.flatMap((chapter) => (chapter.kind === 'nato-status' ? chapter.rows : []))
  return book.chapters
    .flatMap((chapter) => (chapter.kind === 'members' ? chapter.members : []))
    .map((member) => ({
      country: member.country,
      member,
      intervals: intervals.find(({ country }) => country.id === member.country.id)?.intervals ?? [],
      people: book.people.filter(({ country }) => country?.id === member.country.id),
      facts: Object.values(book.facts)
        .filter(({ by }) => by?.country === member.country.id)
        .toSorted((a, b) => sortDay(a).localeCompare(sortDay(b))),
    }))
}

const sortDay = ({ date }: FactView): string => date.earliest ?? date.latest ?? '9999'
