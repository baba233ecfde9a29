import type { AnyRecord } from './compared.ts'

type Item = Readonly<Record<string, unknown>>

/**
 * A record with the objects in its lists, such as the sides of a dispute, in the places of their like in another: so one
 * more in between leaves the others as they are. Those that are like none fill the places that are left, and go last.
 */
export function alignedWith(before: AnyRecord, after: AnyRecord): AnyRecord {
  const lists = Object.entries(before).flatMap(([key, old]) => {
    const now = after[key]
    return isList(old) && isList(now) ? [[key, aligned(old, now)] as const] : []
  })
  return { ...before, ...Object.fromEntries(lists) }
}

const isList = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && !('id' in item))

function aligned(old: readonly Item[], now: readonly Item[]): (Item | null)[] {
  const left = new Set(old)
  const places: (Item | null)[] = now.map(() => null)
  for (const isLike of likeness) {
    for (const [index, item] of now.entries()) {
      if (places[index] !== null) continue
      const like = [...left].find((each) => isLike(each, item))
      if (like === undefined) continue
      places[index] = like
      left.delete(like)
    }
  }
  const rest = [...left]
  return [...places.map((place) => place ?? rest.shift() ?? null), ...rest]
}

/** By what two objects are one, the surest first: they say the same, have the same words, or share an id. */
const likeness: readonly ((one: Item, other: Item) => boolean)[] = [
  (one, other) => JSON.stringify(one) === JSON.stringify(other),
  (one, other) => Object.keys(one).some((key) => typeof one[key] === 'string' && one[key] === other[key]),
  (one, other) => {
    const ids = new Set(idsIn(one))
    return idsIn(other).some((id) => ids.has(id))
  },
]

const idsIn = (item: Item): unknown[] => Object.values(item).flatMap((value) => (Array.isArray(value) ? value : []))
