import type { ListName } from '../facts/model/collections.ts'
import { familyName } from '../facts/values/names.ts'
import { byText } from './collation.ts'
import type { BookLists, Views } from './book.ts'
import type { IndexTerm } from './views.ts'

/** A term on the way into the index, with the other words that readers may look under. */
interface Draft extends IndexTerm {
  label: string
  variants: string[]
}

/** A book's lists, and the people of each family name. */
interface Named {
  lists: BookLists
  families: ReadonlyMap<string, readonly unknown[]>
}

/** How a record of each list stands in the index; null for lists whose records have no names of their own. */
const drafts: { [Name in ListName]: ((view: Views[Name], named: Named) => Draft) | null } = {
  people(person, { families }) {
    const family = familyName(person)
    const names = families.get(family)?.length === 1 ? [person.name, family] : [person.name]
    const id = `person-${person.id}`
    return draft(id, person.sort, names, { main: [id] })
  },
  countries({ id, name, names }, { lists }) {
    const main = lists.members.filter(({ country }) => country.id === id).map((member) => member.id)
    return draft(`country-${id}`, name, [name], { main, variants: names.map(({ text }) => text) })
  },
  bodies: ({ id, name, short }) => written(`body-${id}`, name, short, []),
  glossary: ({ id, term, expansion }) =>
    written(`term-${id}`, expansion ?? term, expansion === null ? null : term, [`term-${id}`]),
  exercises: ({ id, name }) => draft(`exercise-${id}`, name, [name], { main: [id] }),
  sources: null,
  natoStatus: null,
  scope: null,
  members: null,
  invitations: null,
  statements: null,
  reactions: null,
  events: null,
  disputes: null,
  names: null,
  unknowns: null,
  withdrawn: null,
}

/**
 * What a book may name, each once, in the order of the index; and references from other names, written out or in
 * another language, to the entry that has the pages.
 */
export function indexTerms(lists: BookLists, lang: string): IndexTerm[] {
  const named: Named = { lists, families: Map.groupBy(lists.people, familyName) }
  const all = (Object.keys(drafts) as ListName[]).flatMap((name) => {
    const draftOf = drafts[name] as ((view: object, named: Named) => Draft) | null
    return draftOf === null ? [] : lists[name].map((view) => draftOf(view, named))
  })
  const merged = mergeSame(all)
  const terms = merged.map(({ id, entry, names, main, see }): IndexTerm => ({ id, entry, names, main, see }))
  const inOrder = byText(lang)
  return [...terms, ...merged.flatMap(references)].toSorted((a, b) => inOrder(a.entry, b.entry))
}

function draft(id: string, entry: string, names: string[], more: Partial<Draft>): Draft {
  const unique = [...new Set(names)]
  // No id of a record has two hyphens together.
  return { id: `index--${id}`, entry, names: unique, main: [], see: null, label: entry, variants: [], ...more }
}

/** A name written out in two languages, such as Bosna i Hercegovina (Bosnia and Herzegovina), is two names. */
function written(id: string, name: string, short: string | null, main: string[]): Draft {
  if (short === null || short === name) return draft(id, name, [name], { main })
  const parts = name.split(/ \(|\)/).filter((part) => part !== '')
  const entry = `${short} (${parts.join(', ')})`
  return draft(id, entry, [short, ...parts], { main, label: short, variants: parts })
}

/** The glossary explains some of the bodies and countries: one entry for both. */
function mergeSame(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const each of drafts) {
    const same = merged.find(({ names }) => names.some((name) => each.names.includes(name)))
    if (same === undefined) merged.push({ ...each })
    else {
      same.names = [...new Set([...same.names, ...each.names])]
      same.main = [...same.main, ...each.main]
      same.variants = [...new Set([...same.variants, each.label, ...each.variants])]
    }
  }
  return merged
}

/** Leads from the other names to the entry, each once: two languages may write a name alike. */
const references = ({ id, label, variants }: Draft): IndexTerm[] =>
  [...new Set(variants)]
    .filter((variant) => variant !== label)
    .map((variant, index) => ({
      id: `${id}-${index + 1}`,
      entry: variant,
      names: [],
      main: [],
      see: { id, label },
    }))
