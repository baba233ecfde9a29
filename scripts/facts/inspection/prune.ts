import type { PlacedError } from '../schema/errors.ts'
import type { Path } from '../yaml/parse.ts'

/** What the content that was left out names: its ids, and every word that may be a reference. */
export interface Dropped {
  ids: string[]
  words: string[]
  /** Whether it has a record without an id, so that any id may be meant for it. */
  nameless: boolean
}

/** Nothing was left out. */
export const nothingDropped: Dropped = { ids: [], words: [], nameless: false }

/** What several parts of a file name. */
export const allDropped = (parts: readonly Dropped[]): Dropped => ({
  ids: parts.flatMap(({ ids }) => ids),
  words: parts.flatMap(({ words }) => words),
  nameless: parts.some(({ nameless }) => nameless),
})

/** Errors after which a record has not the type that the rules count on, or says something under a name that they do not know. */
const structural = new Set(['type', 'required', 'enum', 'additionalProperties', 'unevaluatedProperties'])

/**
 * Puts null in the place of every record, or fact inside one, that lacks a key, has one too many or has a value of another type.
 * Of a text that is too long it keeps what would be allowed, so that no rule has to read a text without end.
 */
export function prune(value: unknown, errors: readonly PlacedError[]): { value: unknown; dropped: Dropped } {
  const parts: Dropped[] = []
  const drop = (record: unknown): void => {
    parts.push(wordsIn(JSON.stringify(record)))
  }
  for (const { error, path } of errors) {
    if (error.keyword === 'maxLength') shorten(value, path, Number(error.params['limit']))
    if (!structural.has(error.keyword)) continue
    if (!Array.isArray(value) || path.length === 0) {
      drop(value)
      const dropped = allDropped(parts)
      return { value: null, dropped: { ...dropped, nameless: dropped.nameless || path.length === 0 } }
    }
    const [index, inside, nested] = path
    const record = (value as unknown[])[Number(index)] as { facts?: unknown[] } | null
    if (record === null) continue
    if (inside === 'facts' && typeof nested === 'number' && Array.isArray(record.facts)) {
      if (record.facts[nested] !== null) drop(record.facts[nested])
      record.facts[nested] = null
    } else {
      drop(record)
      value[Number(index)] = null
    }
  }
  return { value, dropped: allDropped(parts) }
}

function shorten(value: unknown, path: Path, limit: number): void {
  const parent = path.slice(0, -1).reduce((at, step) => (at as Record<string, unknown> | null)?.[step] ?? null, value)
  const last = path.at(-1)
  if (parent === null || last === undefined) return
  const texts = parent as Record<string, string>
  texts[last] = texts[last]?.slice(0, limit) ?? ''
}

/** Every id and every word of a text that could be a reference, whether the text is YAML, JSON or broken. */
export function wordsIn(text: string): Dropped {
  const ids = [...text.matchAll(/(?:^|[\s{,-])"?id"?:\s*["']?([a-z0-9]+(?:-[a-z0-9]+)*)/gm)].map(([, id = '']) => id)
  const words = text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []
  return { ids, words: [...new Set(words)], nameless: ids.length === 0 && words.length > 0 }
}
