import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { propertiesOf } from '../schema/descriptions.ts'
import { claimProperty } from '../schema/is-needed.ts'
import { resolveSchema } from '../schema/schemas.ts'
import type { ParsedYaml } from '../yaml/parse.ts'
import { chunksOf, isCommentUnclear } from './chunks.ts'
import { isSorted, orderBy, permute, type Edit, type FixContext } from './edit.ts'

/**
 * Puts the keys of every record into the order of its schema: what is special about it after its id, then what every
 * fact has, then what stands inside it. Of nested records the outer ones move first; a further pass sees the inner ones.
 */
export function keyOrder(parsed: ParsedYaml, { shape }: FixContext): Edit[] {
  return editsIn(parsed.document.contents, resolveSchema({ $ref: `${shape}.schema.json` }), parsed.text)
}

function editsIn(node: Node | null, schema: Record<string, unknown>, text: string): Edit[] {
  if (isSeq(node)) {
    const items = resolveSchema(schema['items'])
    return node.items.flatMap((item) => editsIn(item as Node | null, items, text))
  }
  if (!isMap(node)) return []
  const own = reorder(node, keysInOrder(schema), text)
  if (own.length > 0) return own
  const properties = (schema['properties'] ?? {}) as Record<string, unknown>
  return node.items.flatMap(({ key, value }) =>
    editsIn(value as Node | null, resolveSchema(properties[nameOf(key)] ?? claimProperty(nameOf(key))), text),
  )
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

/** Keys that hold whole records or a long quote stand last, so that a record's own lines stay together; ids do not. */
const last = ['heading', 'facts']

function keysInOrder(schema: Record<string, unknown>): string[] {
  const names = propertiesOf(schema)
  const properties = (schema['properties'] ?? {}) as Record<string, { $ref?: string } | undefined>
  const isLong = (name: string): boolean => last.includes(name) && properties[name]?.$ref?.endsWith('/refs') !== true
  const rank = (name: string): number => (name === 'id' ? 0 : isLong(name) ? 2 : 1)
  return orderBy(names.map(rank)).map((index) => names[index] ?? '')
}

function reorder(map: YAMLMap, keys: readonly string[], text: string): Edit[] {
  if (map.flow === true || map.items.length < 2) return []
  const ranks = map.items.map(({ key }) => {
    const rank = keys.indexOf(nameOf(key))
    return rank === -1 ? keys.length : rank
  })
  const order = orderBy(ranks)
  const starts = map.items.map(({ key }) => (key as Node).range?.[0] ?? 0)
  if (isSorted(order) || starts.some((start) => /[?][ \t]*$/.test(text.slice(Math.max(0, start - 4), start)))) return []
  if (isCommentUnclear(text, starts)) return []
  const chunks = chunksOf(text, starts, map.range?.[1] ?? 0)
  return permute(text, chunks, order, 'keys put in order')
}
