import type { Book } from '../../../book/book.ts'
import type { CountryView, StatusView } from '../../../book/list-views.ts'
import type { Outline } from './atlas.ts'

export type Part = 'member' | 'invited' | 'neighbour'

/** The parts, those that matter most first. */
export const order: readonly Part[] = ['member', 'invited', 'neighbour']

/** What a map shows of its book. */
export interface Subject {
  countries: CountryView[]
  /** The ids of the members, of those invited, and of the neighbours that the briefing adds. */
  members: string[]
  invited: string[]
  added: string[]
  /** The periods of each country in order, the last of which is its present status. */
  periods: StatusView[]
  /** The language that puts them in order. */
  lang: string
}

export function subjectOf({ countries, members, invitations, natoStatus, map, lang }: Book): Subject {
  return {
    countries,
    members: members.map(({ country }) => country.id),
    invited: invitations.flatMap(({ to }) => to.country ?? []),
    added: map,
    periods: natoStatus,
    lang,
  }
}

/** The part that each country plays, by id: a member, one that was invited, or a neighbour that the book knows. */
export function partsOf(
  { countries, members, invited, added }: Subject,
  outlines: readonly Outline[],
): Map<string, Part> {
  const idOf = new Map(countries.map(({ code, id }) => [code, id]))
  const beside = outlines
    .filter(({ code }) => members.includes(idOf.get(code ?? '') ?? ''))
    .flatMap(({ neighbours }) => neighbours.flatMap((code) => idOf.get(code) ?? []))
  return new Map<string, Part>([
    ...[...beside, ...added].map((id): [string, Part] => [id, 'neighbour']),
    ...invited.map((id): [string, Part] => [id, 'invited']),
    ...members.map((id): [string, Part] => [id, 'member']),
  ])
}
