import { familyName, indexName } from '../facts/values/names.ts'
import type { PersonView } from './list-views.ts'
import type { FactView } from './views.ts'
import { byText } from './collation.ts'
import type { Context } from './context.ts'
import { asWords } from '../facts/values/words.ts'

/** The people whom the book names, by a reference or in its texts, in the order in which an index has them. */
export function viewPeople({ facts, folder, views, lookups, countries, references, texts }: Context): PersonView[] {
  const said = new Map<string, FactView[]>()
  for (const view of views.values()) {
    for (const id of new Set([view.by?.id, view.via?.id])) {
      if (id !== undefined) said.set(id, [...(said.get(id) ?? []), view])
    }
  }
  const named = new Set(references.map(({ id }) => id))
  const inOrder = byText(folder.briefing.lang)
  const words = asWords(texts.map(({ markdown }) => markdown).join('\n'))
  return facts.people
    .filter((person) => named.has(person.id) || words.includes(asWords(familyName(person))))
    .map((person): PersonView => ({
      id: person.id,
      name: person.name,
      sort: indexName(person),
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
    .toSorted((a, b) => inOrder(a.sort, b.sort))
}
