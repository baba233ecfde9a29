import type { CheckedFacts } from '../facts/facts.ts'
import { byText } from './collation.ts'

/** One entry of the index at the back of the printed book. Print finds the pages, from where the names stand. */
export interface IndexTerm {
  kind: 'person' | 'country' | 'body' | 'term'
  /** As the index puts it: Rama, Edi; NATO (North Atlantic Treaty Organization). */
  entry: string
  /** How the text may name it. */
  names: string[]
}

/** The people, countries, bodies and terms that a book may name, in the order of the index, each once. */
export function indexTerms({ people, countries, bodies, glossary }: CheckedFacts): IndexTerm[] {
  const families = Map.groupBy(people, ({ name }) => familyName(name))
  const terms: IndexTerm[] = [
    ...people.map(({ name, sort }): IndexTerm => {
      const family = familyName(name)
      const names = families.get(family)?.length === 1 ? [name, family] : [name]
      return { kind: 'person', entry: entryOf(name, sort ?? family), names: [...new Set(names)] }
    }),
    ...countries.map(({ name }): IndexTerm => ({ kind: 'country', entry: name, names: [name] })),
    ...bodies.map(({ name, short }) => named('body', name, short)),
    ...glossary.map(({ term, expansion }) =>
      named('term', expansion ?? term, expansion === undefined ? undefined : term),
    ),
  ]
  return mergeSame(terms).toSorted((a, b) => byText(a.entry, b.entry))
}

const familyName = (name: string): string => name.split(' ').at(-1) ?? name

/** Zoran Milanović becomes Milanović, Zoran; a single name stays. */
function entryOf(name: string, sort: string): string {
  const given = name.endsWith(` ${sort}`) ? name.slice(0, -sort.length - 1) : ''
  return given === '' ? sort : `${sort}, ${given}`
}

const named = (kind: 'body' | 'term', name: string, short: string | undefined): IndexTerm => ({
  kind,
  entry: short === undefined || short === name ? name : `${short} (${name})`,
  names: short === undefined ? [name] : [...new Set([short, name])],
})

/** The glossary explains some of the bodies: one entry for both. */
function mergeSame(terms: readonly IndexTerm[]): IndexTerm[] {
  const merged: IndexTerm[] = []
  for (const term of terms) {
    const same = merged.find(({ names }) => names.some((name) => term.names.includes(name)))
    if (same === undefined) merged.push({ ...term })
    else same.names = [...new Set([...same.names, ...term.names])]
  }
  return merged
}
