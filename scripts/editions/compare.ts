import type { Change, ChangeKind, Difference, Step, Version } from '../facts/model/changes.ts'
import type { CollectionName } from '../facts/model/collections.ts'
import type { CheckedFacts } from '../facts/model/facts.ts'
import { idIn, pactOf, recordsIn, type Compared, type Key } from './compared.ts'
import { holds } from '../facts/model/collections.ts'
import { differencesOf, type Renamed } from './differences.ts'
import { isSpellingIn, newCorrections, type Correction } from './marked.ts'

/** What the collections call it when a record comes in or goes, where they have a word of their own. */
const arrival: Partial<Record<CollectionName, ChangeKind>> = { disputes: 'opened', unknowns: 'opened' }
const departure: Partial<Record<CollectionName, ChangeKind>> = { disputes: 'settled', unknowns: 'answered' }

/** What is known of both states of a book. */
interface Sides {
  old: ReadonlyMap<Key, Compared>
  now: ReadonlyMap<Key, Compared>
  joined: ReadonlyMap<Key, readonly Key[]>
  renamed: Renamed
  corrections: readonly Correction[]
  reasons: ReadonlyMap<string, { day: string; why: string }>
  isSpelling: ReturnType<typeof isSpellingIn>
}

/**
 * What changed from one state of a book to another, record by record, from their ids: what is there now in the order of
 * collections and files, then what is gone.
 * @param before the facts of one book; so are those `after`
 * @param between which versions of it these are
 */
export function compare(before: CheckedFacts, after: CheckedFacts, between: { from: Version; to: Version }): Change[] {
  const [old, now] = [recordsIn(before), recordsIn(after)]
  const joined = joinedBy(now, old)
  const sides: Sides = {
    old,
    now,
    joined,
    renamed: new Map([...joined].flatMap(([key, was]) => was.map((each) => [each, idIn(key)]))),
    corrections: newCorrections(before, after, between.from),
    reasons: new Map((pactOf(after)?.withdrawn ?? []).map(({ id, day, why }) => [id, { day, why }])),
    isSpelling: isSpellingIn(after, between),
  }
  const kept = new Set([...now.keys(), ...[...joined.values()].flat()])
  const gone = [...old].filter(([key]) => !kept.has(key))
  return [
    ...[...now].flatMap(([key, is]) => whatBecame(key, is, sides)),
    ...gone.map(([, was]) => whatIsGone(was, sides)),
  ]
}

/** A book at a moment: what it is, and the facts that it holds. */
export interface State {
  version: Version
  facts: CheckedFacts
}

/** What changed from one state of a book to a later one. */
export function stepBetween(before: State, after: State): Step {
  const between = { from: before.version, to: after.version }
  return { ...between, changes: compare(before.facts, after.facts, between) }
}

/** What became of a record that is there now; nothing where it is as it was. */
function whatBecame(key: Key, is: Compared, { old, joined, renamed, corrections, isSpelling }: Sides): Change[] {
  const { id, formerly = [] } = is.record
  const [first, ...others] = joined.get(key) ?? []
  const was = old.get(key) ?? (first === undefined ? undefined : old.get(first))
  const erratum = erratumOf(corrections, [id, ...formerly])
  const change = { id, collection: is.collection, withdrawn: null, erratum }
  if (was === undefined) {
    const kind = arrival[is.collection] ?? 'added'
    return [{ ...change, kind, formerly: null, differences: [], isSpelling: false }]
  }
  const merged = old.has(key) && first !== undefined ? [first, ...others] : others
  const own = differencesOf(was, is, renamed)
  const differences = [...own, ...movesOf(was, is, renamed), ...mergersInto(is, merged)]
  if (differences.length === 0 && erratum === null) return []
  const kind = erratum !== null ? 'corrected' : own.length > 0 ? 'changed' : 'moved'
  const earlier = first === undefined ? null : idIn(first)
  return [{ ...change, kind, formerly: earlier, differences, isSpelling: isSpelling(id, differences) }]
}

/** What became of a record that is there no more. */
const whatIsGone = ({ collection, record }: Compared, { corrections, reasons }: Sides): Change => ({
  id: record.id,
  collection,
  kind: departure[collection] ?? 'withdrawn',
  formerly: null,
  differences: collection === 'sources' ? namesOf(record) : [],
  withdrawn: reasons.get(record.id) ?? null,
  erratum: erratumOf(corrections, [record.id]),
  isSpelling: false,
})

/** What a source that is gone was called: nothing that is there now can tell. */
const namesOf = (record: Compared['record']): Difference[] =>
  ['title', 'publisher'].flatMap((key): Difference[] => {
    const before = record[key]
    return typeof before === 'string' ? [{ of: 'words', key, before, after: null }] : []
  })

/** The earlier records that a record of now has in it, by the ids that it says it had: those that are records no more. */
function joinedBy(now: ReadonlyMap<Key, Compared>, old: ReadonlyMap<Key, Compared>): Map<Key, Key[]> {
  const joined = new Map<Key, Key[]>()
  const taken = new Set<Key>()
  for (const [key, { record }] of now) {
    const [space = ''] = key.split(' ')
    for (const id of record.formerly ?? []) {
      const was = `${space} ${id}` as Key
      if (!old.has(was) || now.has(was) || taken.has(was)) continue
      taken.add(was)
      joined.set(key, [...(joined.get(key) ?? []), was])
    }
  }
  return joined
}

/** What differs in where a record stands: its collection, the record around it, and whether a chapter shows it. */
function movesOf(was: Compared, is: Compared, renamed: Renamed): Difference[] {
  const around = was.parent === null ? null : (renamed.get(`line ${was.parent}`) ?? was.parent)
  const places: [string, string | null, string | null][] = [
    ['collection', was.collection, is.collection],
    ['parent', around, is.parent],
    ['chapter', was.isShown ? was.collection : null, is.isShown ? is.collection : null],
  ]
  const told = was.collection !== is.collection ? places.slice(0, 1) : holds(is.collection, 'things') ? [] : places
  return told.flatMap(([key, before, after]): Difference[] =>
    before === after ? [] : [{ of: 'value', key, before, after }],
  )
}

/** The other records that were put into this one. */
const mergersInto = ({ record }: Compared, earlier: readonly Key[]): Difference[] =>
  earlier.map((key) => ({ of: 'value', key: 'id', before: idIn(key), after: record.id }))

/** The words on what was wrong in a record, by the ids that it has and had. */
function erratumOf(corrections: readonly Correction[], ids: readonly string[]): Change['erratum'] {
  const found = corrections.find(({ records = [] }) => ids.some((id) => records.includes(id)))
  return found === undefined ? null : { day: found.date, text: found.text }
}
