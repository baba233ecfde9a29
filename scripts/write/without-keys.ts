import { isDeepStrictEqual } from 'node:util'
import { isMap, isNode, isScalar, parse, parseDocument, type Pair } from 'yaml'

/**
 * Takes keys out of the map that a YAML file is, each with its value and the comment on its line. All else stays as it was
 * written, letter for letter; and so does the whole text where a key cannot be taken out like that, as in `{ a: 1, b: 2 }`.
 * @param text of a file that the check has passed
 */
export function withoutKeys(text: string, keys: readonly string[]): string {
  const { contents } = parseDocument(text)
  if (!isMap(contents)) return text
  const cuts = contents.items.flatMap((pair) => (keys.includes(nameOf(pair) ?? '') ? linesOf(pair, text) : []))
  const kept = cuts.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  const left = contents.items.flatMap((pair) => nameOf(pair) ?? []).filter((name) => !keys.includes(name))
  const values = contents.toJSON() as Record<string, unknown>
  const isAsMeant = isDeepStrictEqual(parsed(kept), Object.fromEntries(left.map((name) => [name, values[name]])))
  return isAsMeant ? kept : text
}

const nameOf = ({ key }: Pair): string | null => (isScalar(key) ? String(key.value) : null)

/** From where a key begins to the end of the line on which its value does. */
function linesOf({ key, value }: Pair, text: string): { start: number; end: number }[] {
  if (!isScalar(key) || key.range == null) return []
  const [start, end] = key.range
  const last = isNode(value) && value.range != null ? value.range[1] : end
  if (text[last - 1] === '\n') return [{ start, end: last }]
  const line = text.indexOf('\n', last)
  return [{ start, end: line === -1 ? text.length : line + 1 }]
}

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' })
  } catch {
    return null
  }
}
