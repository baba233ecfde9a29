import type { ShapeName } from '../model/collection-row.ts'
import type { Validate } from '../schema/validate.ts'
/** What a mend needs to know beside the file. */
export interface FixContext {
  shape: ShapeName
  validate: Validate
  /** The Admiralty letter of each source. */
  grades: ReadonlyMap<string, string>
}

/** A part of a text to be replaced, and what that does in words. */
export interface Edit {
  start: number
  end: number
  text: string
  /** Null for a part of what another edit says. */
  what: string | null
}

/** One change that was made, at its line before the change. */
export interface Change {
  line: number
  what: string
}

/** Makes edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + replacement
    done = end
  }
  return result + text.slice(done)
}

/** A part of a text that may change places with others: from its first character to its last. */
export interface Chunk {
  start: number
  end: number
}

/**
 * The edits that put chunks into another order and leave what stands between them where it is.
 * What they do is said once, at the first of them.
 */
export function permute(text: string, chunks: readonly Chunk[], order: readonly number[], what: string): Edit[] {
  const edits = chunks.flatMap(({ start, end }, place): Edit[] => {
    const from = chunks[order[place] ?? place]
    return order[place] === place || from === undefined
      ? []
      : [{ start, end, text: text.slice(from.start, from.end), what: null }]
  })
  return edits.map((edit, index) => (index === 0 ? { ...edit, what } : edit))
}

/** The order of items by a key, items with the same key staying as they are. */
export const orderBy = (keys: readonly number[]): number[] =>
  keys.map((_, index) => index).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))

export const isSorted = (order: readonly number[]): boolean => order.every((from, place) => from === place)
