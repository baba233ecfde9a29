import type { FactView, PersonView } from './views.ts'
import { byText } from './collation.ts'
import type { Context } from './context.ts'

/** The people whom the book's facts name, in the order of their sort names. */
export function viewPeople({ facts, views, lookups, countries, pact }: Context): PersonView[] {
  const said = new Map<string, FactView[]>()
  for (const view of views.values()) {
    for (const id of new Set([view.by?.id, view.via?.id])) {
      if (id !== undefined) said.set(id, [...(said.get(id) ?? []), view])
    }
  }
  const signatories = new Set(pact.members.map(({ signatory }) => signatory))
  const texts = [...views.values()].map(({ text, note }) => `${text} ${note ?? ''}`).join('\n')
  return facts.people
    .filter((person) => said.has(person.id) || signatories.has(person.id) || texts.includes(familyName(person)))
    .map((person): PersonView => ({
      id: person.id,
      name: person.name,
      sort: sortName(person),
      country: (person.country === undefined ? undefined : countries.get(person.country)) ?? null,
      note: person.note ?? null,
      offices: person.offices.map(({ title, from, to, sources, note }) => ({
        title,
        from: from === undefined ? null : lookups.date(from),
        to: to === undefined ? null : lookups.date(to),
        citations: lookups.cite(sources),
        note: note ?? null,
      })),
      facts: said.get(person.id) ?? [],
    }))
    .toSorted((a, b) => byText(a.sort, b.sort))
}

type Named = { name: string; sort?: string }

/** As an index has it: Zoran Milanović becomes Milanović, Zoran; a single name stays. */
function sortName({ name, sort }: Named): string {
  const words = name.split(' ')
  return sort ?? (words.length === 1 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`)
}

const familyName = (person: Named): string => sortName(person).split(',')[0] ?? person.name
