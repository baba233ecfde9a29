import type { CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import type { Office } from '../facts/model/types.ts'
import type { Actor, DateView } from './views.ts'

/**
 * A function that says who an id means, with the office held on a date (null: the last one on record).
 * The checker has made sure that each id is a person, a body or a country.
 */
export function actorsOf(
  facts: CheckedFacts,
  view: (edtf: string) => DateView,
): (id: string, date: DateView | null) => Actor {
  const people = new Map(facts.people.map((person) => [person.id, person]))
  const bodies = new Map(facts.bodies.map((body) => [body.id, body]))
  const countries = new Map(facts.countries.map((country) => [country.id, country]))
  return (id, date) => {
    const person = people.get(id)
    if (person !== undefined) {
      const title = officeOn(person.offices, date, view)?.title ?? null
      return { id, kind: 'person', name: person.name, title, country: person.country ?? null }
    }
    const body = bodies.get(id)
    if (body !== undefined) {
      return { id, kind: 'body', name: body.name, title: body.short ?? null, country: body.country ?? null }
    }
    return { id, kind: 'country', name: countries.get(id)?.name ?? id, title: null, country: id }
  }
}

type Offices = DeepReadonly<Office[]>

/** The last of the offices that cover the date; where the date says nothing, the last one of all. */
function officeOn(
  offices: Offices,
  date: DateView | null,
  view: (edtf: string) => DateView,
): Offices[number] | undefined {
  return offices.findLast(({ from, to }) => {
    const begun = from === undefined || date?.latest == null || (view(from).earliest ?? '') <= date.latest
    const ended = to !== undefined && date?.earliest != null && (view(to).latest ?? '9999') < date.earliest
    return begun && !ended
  })
}
