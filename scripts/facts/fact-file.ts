import { LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { Place } from './finding.ts'
import type { Shapes } from './types.ts'

/** The name of a collection, which is also the name of its schema. */
export type ShapeName = Exclude<keyof Shapes, 'fact'>

/** A path inside a YAML document: keys and indexes. */
export type Path = readonly (string | number)[]

/** One input file as it was read, once. */
export interface FactFile {
  /** The path as findings show it. */
  path: string
  text: string
  /** The schema it must satisfy; prose for Markdown. */
  shape: ShapeName | 'prose'
  /** The folder under pacts/ or briefings/ that it stands in; null for a shared file. */
  owner: string | null
}

/** The YAML of one file: its plain value, and the way back from a path to a line. */
export interface FactDocument {
  file: FactFile
  value: unknown
  document: Document.Parsed
  lines: LineCounter
}

/** Parses with the strict YAML 1.2 core schema; duplicate keys and warnings are for the rules to report. */
export function parseFactFile(file: FactFile): FactDocument {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: false, stringKeys: true, merge: false })
  return { file, document, lines, value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }) }
}

/** Where the value at a path stands; with `key`, where its key does. The nearest parent stands in for a missing one. */
export function locate({ file, document, lines }: FactDocument, path: Path, at: 'value' | 'key' = 'value'): Place {
  const offset = offsetOf(document.contents, path, at) ?? 0
  const { line, col } = lines.linePos(offset)
  return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) }
}

function offsetOf(root: Node | null, path: Path, at: 'value' | 'key'): number | undefined {
  let node: unknown = root
  let offset = root?.range?.[0]
  for (const [depth, step] of path.entries()) {
    const items = (node as { items?: unknown[] } | null)?.items
    if (items === undefined) return offset
    if (typeof step === 'number') {
      node = items[step]
    } else {
      const pair = (items as { key: { value?: unknown } & Node; value: Node | null }[]).find(
        (item) => item.key?.value === step,
      )
      if (pair === undefined) return offset
      if (at === 'key' && depth === path.length - 1) return pair.key.range?.[0]
      node = pair.value ?? pair.key
    }
    offset = (node as Node | undefined)?.range?.[0] ?? offset
  }
  return offset
}
