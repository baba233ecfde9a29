import type { ShapeName } from '../model/collection-row.ts'
import type { Path } from '../yaml/parse.ts'
import { requiredOf } from './descriptions.ts'
import { resolveSchema } from './schemas.ts'

/** Whether a file of a shape needs what stands at a path, so that deleting it would be the next mistake. */
export function isNeeded(shape: ShapeName, path: Path): boolean {
  const last = path.at(-1)
  if (typeof last !== 'string') return false
  let schema = resolveSchema({ $ref: `${shape}.schema.json` })
  for (const step of path.slice(0, -1)) {
    const properties = (schema['properties'] ?? {}) as Record<string, unknown>
    schema = resolveSchema(typeof step === 'number' ? schema['items'] : (properties[step] ?? claimProperty(step)))
  }
  return requiredOf(schema).includes(last)
}

/** A key that every fact has. */
export const claimProperty = (name: string): unknown => ({
  $ref: `fact.schema.json#/$defs/${name === 'exempt' ? 'exemptions' : name}`,
})
