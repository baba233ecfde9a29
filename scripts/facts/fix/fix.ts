import { isDeepStrictEqual } from 'node:util'
import { Lines } from '../yaml/lines.ts'
import { parseYaml, readValue, type ParsedYaml } from '../yaml/parse.ts'
import { applyEdits, type Change, type Edit, type FixContext } from './edit.ts'
import { keyOrder } from './key-order.ts'
import { quoting } from './quoting.ts'
import { sourcesOrder } from './sources-order.ts'
import { finalLineEnd, lineEnds, trailingSpace } from './whitespace.ts'

/** A mend that is safe, and how to be sure that it changed nothing else. */
interface Mend {
  edits: (parsed: ParsedYaml, context: FixContext) => Edit[]
  /** What of the value must be the same before and after. */
  keeps: (value: unknown) => unknown
}

const mends: Mend[] = [
  { edits: trailingSpace, keeps: (value) => value },
  { edits: finalLineEnd, keeps: (value) => value },
  { edits: quoting, keeps: () => null },
  { edits: keyOrder, keeps: (value) => value },
  { edits: sourcesOrder, keeps: withoutOrder },
]

/** No schema nests records deeper than this. */
const passes = 6

/**
 * Mends what is safe to mend in one file, by the smallest edits of its text, so that every comment stays.
 * A file with a syntax error gets new line ends and nothing else. A second run changes nothing.
 */
export function fixText(text: string, context: FixContext): { text: string; changes: Change[] } {
  const changes: Change[] = []
  const note = (before: string, edits: readonly Edit[]): void => {
    const lines = new Lines(before)
    const seen = new Set<string>()
    for (const { start, what } of edits) {
      if (what === null) continue
      const { line } = lines.place(start)
      if (!seen.has(`${what} ${line}`)) changes.push({ line, what })
      seen.add(`${what} ${line}`)
    }
  }
  const ends = lineEnds(text)
  if (ends.length > 0) note(text, ends.slice(0, 1))
  let current = applyEdits(text, ends)
  for (const mend of mends) {
    for (let pass = 0; pass < passes; pass += 1) {
      const next = attempt(current, mend, context)
      if (next === null) break
      note(current, next.edits)
      current = next.text
    }
  }
  return { text: current, changes: changes.toSorted((a, b) => a.line - b.line) }
}

function attempt(text: string, { edits, keeps }: Mend, context: FixContext): { text: string; edits: Edit[] } | null {
  const parsed = parseYaml(text)
  if (parsed.document.errors.length > 0) return null
  const made = edits(parsed, context)
  if (made.length === 0) return null
  const after = parseYaml(applyEdits(text, made))
  const value = (from: ParsedYaml): unknown => keeps(readValue(from, () => undefined))
  const safe = after.document.errors.length === 0 && isDeepStrictEqual(value(parsed), value(after))
  return safe && after.text !== text ? { text: after.text, edits: made } : null
}

/** A value with its lists of texts sorted. */
function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.toSorted() : value.map(withoutOrder)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutOrder(item)]))
}
