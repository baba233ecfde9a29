import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { readSchemas } from './schemas.ts'

const banner = '// Generated from data/schema/ by "npm run generate". Do not edit.'

type Node = Record<string, unknown>

/**
 * The TypeScript source of every shape that data/schema/ describes. Definitions are types by their own names, and records
 * that build on the core claim extend it, so that nothing is written out twice and each key has its own description.
 */
export async function generateTypes(): Promise<string> {
  const schemas = readSchemas()
  const shared = (schemas.find((schema) => schema.$id === 'fact.schema.json')?.['$defs'] ?? {}) as Record<string, Node>
  const definitions: Record<string, unknown> = Object.fromEntries(
    Object.entries(shared).flatMap(([name, node]) => (name === 'refs' ? [] : [[typeName(name), named(node, shared)]])),
  )
  for (const { $id, $schema: _, $defs: __, ...schema } of schemas) {
    definitions[nameOf($id)] = named(schema, shared)
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
    unreachableDefinitions: true,
    style: { singleQuote: true, semi: false, printWidth: 120 },
  })
}

const nameOf = (id: string): string => id.replace('.schema.json', '')

/** quote becomes Quote. */
const typeName = (definition: string): string => definition.charAt(0).toUpperCase() + definition.slice(1)

/** The type that a reference stands for: a list of ids is just that. */
function typeOf(reference: string): string {
  const name = reference.split('/').at(-1) ?? reference
  return name === 'refs' ? 'Id[]' : name === 'fact.schema.json' ? 'Fact' : typeName(name)
}

/** Puts the names of types in place of references, and `extends` in place of `allOf`. */
function named(node: unknown, shared: Record<string, Node>): unknown {
  if (Array.isArray(node)) return node.map((item) => named(item, shared))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, allOf, unevaluatedProperties: _, ...rest } = node as Node
  if (typeof $ref === 'string') {
    const { description } = rest
    return { tsType: typeOf($ref), ...(description !== undefined && { description }) }
  }
  const copy: Node = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, named(value, shared)]))
  if (!Array.isArray(allOf)) return copy
  const own = (copy['properties'] ?? {}) as Node
  const claim = (shared['claim']?.['properties'] ?? {}) as Node
  const needed = ((copy['required'] ?? []) as string[]).filter((key) => own[key] === undefined)
  const inherited = Object.fromEntries(needed.map((key) => [key, named(claim[key], shared)]))
  return {
    ...copy,
    additionalProperties: false,
    properties: { ...inherited, ...own },
    extends: { $ref: '#/$defs/Claim' },
  }
}
