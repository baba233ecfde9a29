import { readdir, readFile } from 'node:fs/promises'

/** Where the schemas are: the tool's own, whatever --data says, since they describe what the tool reads. */
export const schemaFolder = new URL('../../data/schema/', import.meta.url)

export type Schema = Record<string, unknown> & { $id: string }

/** Every schema in data/schema/, in the order of their names. */
export async function readSchemas(): Promise<Schema[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.schema.json')).toSorted()
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(new URL(name, schemaFolder), 'utf8')) as Schema),
  )
}
