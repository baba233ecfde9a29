import { resolveSchema } from '../facts/schema/schemas.ts'

/** A place where a text stands in the records of a file, and how many characters it may have. */
export interface Slot {
  path: (string | number)[]
  limit: number
}

type Schema = Record<string, unknown>

/** Every free text of a value, by its schema: ids, dates, addresses and words from lists are none. */
export function slotsIn(value: unknown, schema: unknown, path: Slot['path'] = []): Slot[] {
  const shape = wholeOf(schema)
  if (typeof value === 'string') {
    const isFree = shape['enum'] === undefined && shape['format'] === undefined && isAnything(shape['pattern'])
    return isFree && typeof shape['maxLength'] === 'number' ? [{ path, limit: shape['maxLength'] }] : []
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => slotsIn(each, shape['items'], [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  const properties = (shape['properties'] ?? {}) as Schema
  const other = shape['additionalProperties']
  return Object.entries(value).flatMap(([key, each]) => slotsIn(each, properties[key] ?? other, [...path, key]))
}

const isAnything = (pattern: unknown): boolean => pattern === undefined || pattern === String.raw`\S`

/** A schema with what it refers to and what it is made of. */
function wholeOf(schema: unknown): Schema {
  const own = resolveSchema(schema)
  const parts = ((own['allOf'] ?? []) as unknown[]).map(wholeOf)
  const properties = Object.assign({}, ...[...parts, own].map((each) => each['properties'])) as Schema
  return { ...own, ...(Object.keys(properties).length > 0 && { properties }) }
}

/** Puts a text into a place. */
export function put(value: unknown, path: Slot['path'], text: string): void {
  let owner = value as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>
  const last = path.at(-1)
  if (last !== undefined) owner[last] = text
}
