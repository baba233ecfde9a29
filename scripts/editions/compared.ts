import { collections, factReferences, holds, type CollectionName } from '../facts/model/collections.ts'
import { shownIn } from '../facts/model/chapters.ts'
import type { CheckedFacts, DeepReadonly, PactFacts } from '../facts/model/facts.ts'
import type { Target } from '../facts/model/references.ts'

/** A record of any collection, as comparing sees it. */
export type AnyRecord = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly formerly?: readonly string[]
}

/** A record with its place among the facts. */
export interface Compared {
  collection: CollectionName
  record: AnyRecord
  /** The id of the record that it stands in; null for one that stands by itself. */
  parent: string | null
  /** Whether a chapter of the book shows its collection. */
  isShown: boolean
}

/** Ids are unique within one of these: a fact may be called as a source is. */
export type Space = 'line' | 'actor' | 'source' | 'term'

/** The key by which a record is found. */
export type Key = `${Space} ${string}`

/** The id in a key. */
export const idIn = (key: Key): string => key.slice(key.indexOf(' ') + 1)

const spaceOf = (name: CollectionName): Space =>
  !holds(name, 'things') ? 'line' : name === 'sources' ? 'source' : name === 'glossary' ? 'term' : 'actor'

/** The space in which a reference of a kind finds its record. */
const spaceOfTarget: Readonly<Record<Target, Space>> = {
  recalled: 'line',
  published: 'line',
  source: 'source',
  actor: 'actor',
  person: 'actor',
  body: 'actor',
  country: 'actor',
  fact: 'line',
  record: 'line',
  pact: 'line',
}

/** What the keys of a collection's records refer to, by path; null for a key that holds no id of another record. */
export function spaceAt(name: CollectionName, path: string): Space | null {
  const own: Readonly<Record<string, Target>> = collections[name].references
  const all: Readonly<Record<string, Target>> = holds(name, 'facts') ? { ...own, ...factReferences } : own
  const target = all[path]
  return target === undefined ? null : spaceOfTarget[target]
}

/** The pact of the one book that the facts are of. */
export function pactOf({ pacts, briefings: [folder] }: CheckedFacts): DeepReadonly<PactFacts> | undefined {
  return pacts.find(({ id }) => id === folder?.briefing.pact) ?? pacts[0]
}

/** What readers know as no records: the settings of the book, and the words on what is gone. */
const isRecords = (name: CollectionName): boolean => collections[name].of !== 'briefing' && name !== 'withdrawn'

/** Every record of the facts of one book by its key: collection by collection, nested facts after what they stand in. */
export function recordsIn(facts: CheckedFacts): Map<Key, Compared> {
  const pact = pactOf(facts)
  const lists = { ...pact, ...facts, pact: pact === undefined ? [] : [pact.pact] }
  const kinds = facts.briefings[0]?.briefing.chapters.map(({ kind }) => kind) ?? []
  const shown = new Set<CollectionName | null>(kinds.map((kind) => shownIn[kind]))
  const found = new Map<Key, Compared>()
  for (const name of (Object.keys(collections) as CollectionName[]).filter(isRecords)) {
    const isShown = shown.has(name)
    const space = spaceOf(name)
    const add = (record: AnyRecord, parent: string | null): void => {
      found.set(`${space} ${record.id}`, { collection: name, record, parent, isShown })
    }
    for (const record of ((lists as Record<string, unknown>)[name] ?? []) as AnyRecord[]) {
      add(record, null)
      for (const fact of nestedIn(name, record)) add(fact, record.id)
    }
  }
  return found
}

/** The facts that stand in a record, which are records of their own. */
export const nestedIn = (name: CollectionName, { facts }: AnyRecord): readonly AnyRecord[] =>
  holds(name, 'facts') && Array.isArray(facts) ? (facts as AnyRecord[]) : []
