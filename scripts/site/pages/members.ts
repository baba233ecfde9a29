import type { Book } from '../../book/book.ts'
import { byDay } from '../../book/dates.ts'
import type { MemberProfile } from './page.ts'

/** A profile of each member of the pact: its signing, its NATO status over time, its people and what they say. */
export const memberProfiles = (book: Book): MemberProfile[] =>
  book.members.map((member) => ({
    country: member.country,
    member,
    intervals: book.natoStatus.filter(({ country }) => country.id === member.country.id),
    people: book.people.filter(({ country }) => country?.id === member.country.id),
    facts: Object.values(book.facts)
      .filter(({ by }) => by?.country === member.country.id)
      .toSorted(byDay),
  }))
