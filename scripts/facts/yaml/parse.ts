import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap } from 'yaml'

/** A path inside a YAML document: keys and indexes. */
export type Path = readonly (string | number)[]

/** The deepest nesting of lists and maps that is read. The schemas need six. */
export const depthLimit = 20

/** The YAML of one file. */
export interface ParsedYaml {
  text: string
  document: Document.Parsed
}

/** One node of a YAML document, with where it stands. */
export interface Visit {
  /** Null for a key without a value. */
  node: Node | null
  /** The nearest key above it. */
  key: string | null
  /** How many lists and maps stand around it. */
  depth: number
  text: string
}

/**
 * Parses with the strict YAML 1.2 core schema. Duplicate keys are left to a rule: the parser's own check is quadratic.
 * A carriage return by itself counts as a line end, so that a rule can name it and the rest is still understood; as a
 * space in a file that has other line ends.
 */
export function parseYaml(text: string): ParsedYaml {
  const options = { prettyErrors: false, uniqueKeys: false, stringKeys: true, merge: false } as const
  return { text, document: parseDocument(withoutLoneReturns(text), options) }
}

/** A text as the parser gets it. */
export const withoutLoneReturns = (text: string): string =>
  text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, text.includes('\n') ? ' ' : '\n') : text

/** The plain value of a document. `visit` sees every node once, and nothing below the depth limit is read. */
export function readValue({ text, document }: ParsedYaml, visit: (visit: Visit) => void): unknown {
  const read = (node: Node | null, key: string | null, depth: number): unknown => {
    visit({ node, key, depth, text })
    if (isScalar(node)) return node.value
    if (depth > depthLimit || isAlias(node)) return null
    if (isSeq(node)) return node.items.map((item) => read(item as Node | null, key, depth + 1))
    return isMap(node) ? readMap(node, depth) : null
  }
  const readMap = (map: YAMLMap, depth: number): object => {
    const value = {}
    for (const pair of map.items) {
      visit({ node: pair.key as Node, key: null, depth: depth + 1, text })
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      setOwn(value, name, read(pair.value as Node | null, name, depth + 1))
    }
    return value
  }
  return read(document.contents, null, 1)
}

/** Sets a property as data, whatever its name: plain assignment to __proto__ would change the prototype. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}
