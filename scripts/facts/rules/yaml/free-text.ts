import { readSchemas } from '../../schema/schemas.ts'

/** The keys under which the schemas take any words: a line, a text, or a list of them. */
export const freeTextKeys: ReadonlySet<string> = new Set(readSchemas().flatMap((schema) => keysIn(schema)))

function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties } = node as { properties?: Record<string, unknown> }
  const own = Object.entries(properties ?? {}).flatMap(([key, value]) => (isFreeText(value) ? [key] : []))
  return [...own, ...Object.values(node).flatMap(keysIn)]
}

function isFreeText(schema: unknown): boolean {
  const {
    $ref = '',
    items,
    anyOf,
    pattern,
  } = schema as {
    $ref?: string
    items?: unknown
    anyOf?: unknown[]
    pattern?: string
  }
  if (/\/(line|prose|title)$/.test($ref) || pattern === '\\S') return true
  return items === undefined ? (anyOf ?? []).some(isFreeText) : isFreeText(items)
}
