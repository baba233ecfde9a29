import { readdirSync, readFileSync } from 'node:fs'

/** Where the schemas are: the tool's own, whatever --data says, since they describe what the tool reads. */
export const schemaFolder = new URL('../../data/schema/', import.meta.url)

export type Schema = Record<string, unknown> & { $id: string }

/** Every schema in data/schema/, in the order of their names. */
export function readSchemas(): Schema[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.schema.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, schemaFolder), 'utf8')) as Schema)
}
