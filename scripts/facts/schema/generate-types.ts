import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { readSchemas } from './schemas.ts'

const banner = '// Generated from data/schema/ by "npm run generate". Do not edit.'

/**
 * The TypeScript source of every shape that data/schema/ describes.
 * Records that build on the core claim get its properties written out, since
 * json-schema-to-typescript drops an allOf beside properties.
 */
export async function generateTypes(): Promise<string> {
  const schemas = readSchemas()
  const fact = schemas.find((schema) => schema.$id === 'fact.schema.json')
  const definitions: Record<string, unknown> = { ...(fact?.['$defs'] as object) }
  const claim = inline(definitions['claim']) as JSONSchema
  for (const { $id, $schema: _, $defs: __, ...schema } of schemas) {
    definitions[nameOf($id)] = inline(schema, claim)
  }
  const names = schemas.map((schema) => nameOf(schema.$id))
  const root = {
    title: 'Shapes',
    description: 'What each file of facts holds, by the name of its schema.',
    type: 'object',
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: definitions,
  }
  return compile(root as JSONSchema, 'Shapes', {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, semi: false, printWidth: 120 },
  })
}

const nameOf = (id: string): string => id.replace('.schema.json', '')

/** Points references at the one root document and merges `allOf: [claim]` into its record. */
function inline(node: unknown, claim?: JSONSchema): unknown {
  if (Array.isArray(node)) return node.map((item) => inline(item, claim))
  if (typeof node !== 'object' || node === null) return node
  const { allOf, unevaluatedProperties: _, ...rest } = node as Record<string, unknown>
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inline(value, claim)]))
  if (typeof copy['$ref'] === 'string') {
    copy['$ref'] = copy['$ref'].replace(/^fact\.schema\.json#/, '#').replace(/^fact\.schema\.json$/, '#/$defs/fact')
  }
  if (!Array.isArray(allOf) || claim === undefined) return copy
  return {
    ...copy,
    additionalProperties: false,
    required: [...new Set([...((claim.required as string[]) ?? []), ...((copy['required'] as string[]) ?? [])])],
    properties: { ...claim.properties, ...(copy['properties'] as object) },
  }
}
