import type { Difference } from '../facts/model/changes.ts'
import type { CollectionName } from '../facts/model/collections.ts'
import { alignedWith } from './align.ts'
import { nestedIn, spaceAt, type AnyRecord, type Compared, type Key, type Space } from './compared.ts'
import { isNews, isOfEveryFact, isWords } from './keys.ts'
import { officeDifferences, pairOffices, withOfficesOf } from './offices.ts'

/** What a key of a record holds: words, a value, or a list of ids, with the path by which the table knows it. */
type Leaf = { path: string } & ({ of: 'words' | 'value'; text: string } | { of: 'ids'; ids: readonly string[] })

/** The id that a record has now by the key that it had before. */
export type Renamed = ReadonlyMap<Key, string>

/**
 * What differs between two states of a record, key by key in the order of the later one. Ids that only name a record anew
 * are the same, and so are keys that come and go with the place of a record that moved.
 */
export function differencesOf(was: Compared, is: Compared, renamed: Renamed): Difference[] {
  const [before, after, { collection }] = [was.record, is.record, is]
  const pairs = collection === 'people' ? pairOffices(before, after) : null
  const then = pairs === null ? alignedWith(before, after) : withOfficesOf(before, after, pairs)
  const [old, now] = [leavesOf(was.collection, then), leavesOf(collection, after)]
  for (const [key, leaf] of old) old.set(key, namedAnew(was.collection, leaf, renamed))
  const isSameShape = was.collection === collection && (was.parent === null) === (is.parent === null)
  const keys = [...new Set([...now.keys(), ...old.keys()])].filter(
    (key) => isSameShape || (key in before && key in after) || isOfEveryFact(key.split(/[.[]/, 1)[0] ?? ''),
  )
  return [
    ...keys.flatMap((key) => difference(key, old.get(key), now.get(key))),
    ...(pairs === null ? [] : officeDifferences(before, after, pairs)),
  ]
}

function difference(key: string, before: Leaf | undefined, after: Leaf | undefined): Difference[] {
  if (before?.of === 'ids' || after?.of === 'ids') {
    const [old, now] = [new Set(idsOf(before)), new Set(idsOf(after))]
    const [added, lost] = [[...now.difference(old)], [...old.difference(now)]]
    return added.length + lost.length === 0 ? [] : [{ of: 'ids', key, added, lost }]
  }
  const of = (after ?? before)?.of
  if (of === undefined || gapless(before?.text) === gapless(after?.text)) return []
  return [{ of, key, before: before?.text ?? null, after: after?.text ?? null }]
}

/** How a text is broken into lines is no news. */
const gapless = (text: string | undefined): string | undefined => text?.trim().replaceAll(/\s+/g, ' ')

const idsOf = (leaf: Leaf | undefined): readonly string[] => (leaf?.of === 'ids' ? leaf.ids : [])

/** What is told of an office as a whole. */
const isTerm = /^offices\[\]\.(?:title|from|to)$/

/** Every key of a record that holds something, by the keys and indexes that lead to it: `positions[0].text`. */
function leavesOf(collection: CollectionName, record: AnyRecord): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const isNested = nestedIn(collection, record).length > 0
  const visit = (value: unknown, key: string, path: string): void => {
    if (value === null || value === undefined || isTerm.test(path)) return
    if (Array.isArray(value)) {
      const items: unknown[] = value
      if (items.every((item) => typeof item !== 'object'))
        leaves.set(key, { path: `${path}[]`, of: 'ids', ids: items.map(String) })
      else items.forEach((item, index) => visit(item, `${key}[${index}]`, `${path}[]`))
    } else if (typeof value === 'object') {
      for (const [inner, each] of Object.entries(value)) visit(each, `${key}.${inner}`, `${path}.${inner}`)
    } else
      leaves.set(key, {
        path,
        of: isWords(collection, path) ? 'words' : 'value',
        text: typeof value === 'string' ? value : JSON.stringify(value),
      })
  }
  for (const [key, value] of Object.entries(record)) {
    if (isNews(key) && !(key === 'facts' && isNested)) visit(value, key, key)
  }
  return leaves
}

/** What an earlier record says, with the ids that records have now. */
function namedAnew(collection: CollectionName, leaf: Leaf, renamed: Renamed): Leaf {
  if (renamed.size === 0) return leaf
  const now = (space: Space, id: string): string => renamed.get(`${space} ${id}`) ?? id
  if (leaf.of === 'words') {
    const text = leaf.text.replaceAll(/\[([@#])([a-z0-9-]+)\]/g, (_, mark: string, id: string) => {
      return `[${mark}${now(mark === '@' ? 'source' : 'line', id)}]`
    })
    return { ...leaf, text }
  }
  const space = spaceAt(collection, leaf.path)
  if (space === null) return leaf
  return leaf.of === 'ids'
    ? { ...leaf, ids: leaf.ids.map((id) => now(space, id)) }
    : { ...leaf, text: now(space, leaf.text) }
}
