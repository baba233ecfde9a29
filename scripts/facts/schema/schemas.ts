import { readdirSync, readFileSync } from 'node:fs'

/** Where the schemas are: the tool's own, whatever --data says, since they describe what the tool reads. */
export const schemaFolder = new URL('../../../data/schema/', import.meta.url)

export type Schema = Record<string, unknown> & { $id: string }

/** Every schema in data/schema/, in the order of their names. */
export function readSchemas(): Schema[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.schema.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, schemaFolder), 'utf8')) as Schema)
}

let byId: Map<string, Schema> | null = null

/** The schema that a reference means, or the schema itself where it refers to nothing; empty for what is not there. */
export function resolveSchema(schema: unknown): Record<string, unknown> {
  const { $ref, ...own } = (schema ?? {}) as { $ref?: string }
  if ($ref === undefined) return own
  byId ??= new Map(readSchemas().map((each) => [each.$id, each]))
  const [file = '', pointer = ''] = $ref.split('#')
  const root = byId.get(file === '' ? 'fact.schema.json' : file)
  const target =
    pointer === '' ? root : (root?.['$defs'] as Record<string, unknown> | undefined)?.[pointer.split('/').at(-1) ?? '']
  return (target ?? {}) as Record<string, unknown>
}
