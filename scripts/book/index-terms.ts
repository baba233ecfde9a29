import type { CheckedFacts, DeepReadonly, PactFacts } from '../facts/model/facts.ts'
import { byText } from './collation.ts'

/** One entry of the index at the back of the printed book. Print finds the pages, from where the names stand. */
export interface IndexTerm {
  /** The anchor of the entry. */
  id: string
  /** As the index puts it: Rama, Edi; NATO (North Atlantic Treaty Organization). */
  entry: string
  /** How the text may name it; none where the entry only refers to another. */
  names: string[]
  /** The anchors of what the book says of it in its own place, such as its line in the glossary. */
  main: string[]
  /** The entry that has the pages, where a reader may look under another name. */
  see: { id: string; label: string } | null
}

/** A term on the way into the index, with the other words that readers may look under. */
interface Draft extends IndexTerm {
  label: string
  variants: string[]
}

/**
 * The people, countries, bodies and terms that a book may name, each once, in the order of the index; and references
 * from their other names, written out or in another language, to the entry that has the pages.
 */
export function indexTerms(
  { people, countries, bodies, glossary }: CheckedFacts,
  pact: DeepReadonly<PactFacts>,
): IndexTerm[] {
  const families = Map.groupBy(people, ({ name }) => familyName(name))
  const drafts = [
    ...people.map(({ id, name, sort }) => {
      const family = familyName(name)
      const names = families.get(family)?.length === 1 ? [name, family] : [name]
      return draft(`person-${id}`, entryOf(name, sort ?? family), names, { main: [`person-${id}`] })
    }),
    ...countries.map(({ id, name, names = {} }) => {
      const main = pact.members.filter(({ country }) => country === id).map((member) => member.id)
      return draft(`country-${id}`, name, [name], { main, variants: Object.values(names) })
    }),
    ...bodies.map(({ id, name, short }) => named(`body-${id}`, name, short, [])),
    ...glossary.map(({ id, term, expansion }) =>
      named(`term-${id}`, expansion ?? term, expansion === undefined ? undefined : term, [`term-${id}`]),
    ),
  ]
  const merged = mergeSame(drafts)
  const terms = merged.map(({ id, entry, names, main, see }): IndexTerm => ({ id, entry, names, main, see }))
  return [...terms, ...merged.flatMap(references)].toSorted((a, b) => byText(a.entry, b.entry))
}

const familyName = (name: string): string => name.split(' ').at(-1) ?? name

/** Zoran Milanović becomes Milanović, Zoran; a single name stays. */
function entryOf(name: string, sort: string): string {
  const given = name.endsWith(` ${sort}`) ? name.slice(0, -sort.length - 1) : ''
  return given === '' ? sort : `${sort}, ${given}`
}

function draft(id: string, entry: string, names: string[], more: Partial<Draft>): Draft {
  const unique = [...new Set(names)]
  return { id: `index-${id}`, entry, names: unique, main: [], see: null, label: entry, variants: [], ...more }
}

/** A name written out in two languages, such as Bosna i Hercegovina (Bosnia and Herzegovina), is two names. */
function named(id: string, name: string, short: string | undefined, main: string[]): Draft {
  if (short === undefined || short === name) return draft(id, name, [name], { main })
  const written = name.split(/ \(|\)/).filter((part) => part !== '')
  const entry = `${short} (${written.join(', ')})`
  return draft(id, entry, [short, ...written], { main, label: short, variants: written })
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

/** Leads from the other names to the entry. */
const references = ({ id, label, variants }: Draft): IndexTerm[] =>
  variants
    .filter((variant) => variant !== label)
    .map((variant, index) => ({
      id: `${id}-${index + 1}`,
      entry: variant,
      names: [],
      main: [],
      see: { id, label },
    }))
