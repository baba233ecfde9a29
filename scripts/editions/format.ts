import { readFileSync } from 'node:fs'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { collections, listNames } from '../facts/model/collections.ts'
import { readSchemas } from '../facts/schema/schemas.ts'
import { bareCompiler } from '../facts/schema/validate.ts'
import { formatVersion, type FrozenEdition } from './frozen.ts'

/** Where the schema of each version stands. One that was published is never changed. */
export const schemaFile = (version: number): string => `scripts/editions/formats/${version}.schema.json`

/** Whether this program reads a version of the format. */
export const isKnownVersion = (version: unknown): boolean =>
  Number.isInteger(version) && Number(version) >= 1 && Number(version) <= formatVersion

const compiled = new Map<number, ValidateFunction>()

/** Holds a frozen file of a known version against the schema of its version, and returns every error. */
export function errorsIn(frozen: FrozenEdition): ErrorObject[] {
  const { version } = frozen
  let validate = compiled.get(version)
  if (validate === undefined) {
    compiled.set(version, (validate = bareCompiler({ thorough: false }).compile(readSchema(version))))
  }
  return validate(frozen) ? [] : [...(validate.errors ?? [])]
}

const readSchema = (version: number): object =>
  JSON.parse(readFileSync(new URL(`formats/${version}.schema.json`, import.meta.url), 'utf8')) as object

/**
 * The schema of the version that is written, made from the shapes of the facts as they are today, without their
 * explanations. A test holds it against the file: where the two differ, the format has a new version.
 */
export function schemaOfToday(): string {
  const list = (file: string) => ({ $ref: `${file}.schema.json` })
  const listsOf = (owner: 'all' | 'pact') =>
    Object.fromEntries(listNames(owner).map((name) => [name, list(collections[name].file)]))
  const closed = (required: string[], properties: object) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  })
  const text = { type: 'string' }
  const day = { type: 'string', format: 'date' }
  const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }
  const nothing = { type: 'null' }
  const facts = closed(['pacts', 'briefings'], {
    ...listsOf('all'),
    pacts: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: closed(['id', 'pact'], { id: text, pact: list('pact'), ...listsOf('pact') }),
    },
    briefings: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: closed(['id', 'briefing', 'prose'], {
        id: text,
        briefing: list('briefing'),
        prose: { type: 'object', additionalProperties: text },
      }),
    },
  })
  const pdf = closed(['name', 'kind', 'hash', 'front', 'pages'], {
    name: { type: 'string', pattern: String.raw`^[a-z0-9-]+\.pdf$` },
    kind: { enum: ['book', 'at-a-glance'] },
    hash,
    front: { type: 'integer', minimum: 0 },
    pages: { type: 'object', additionalProperties: text },
  })
  const properties = {
    format: { const: 'pactbook-edition' },
    version: { const: formatVersion },
    hash,
    briefing: text,
    edition: { type: 'integer', minimum: 1 },
    'as-of': day,
    published: day,
    commit: { anyOf: [text, nothing] },
    recalled: { anyOf: [closed(['day', 'why'], { day, why: text }), nothing] },
    pdfs: { type: 'array', items: pdf },
    facts: { anyOf: [facts, nothing] },
  }
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://pactbook.invalid/edition/${formatVersion}/edition.schema.json`,
    ...closed(Object.keys(properties), properties),
    $defs: Object.fromEntries(readSchemas().map((schema) => [schema.$id.replace('.schema.json', ''), bare(schema)])),
  }
  return `${JSON.stringify(whole, null, 1)}\n`
}

/** A schema without what only people read. Below `properties`, such a word is a key like any other. */
function bare(schema: unknown, isKeys = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => bare(each))
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => isKeys || !['title', 'description', '$schema'].includes(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [key, bare(value, !isKeys && (key === 'properties' || key === '$defs'))]),
  )
}
