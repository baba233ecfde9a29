/** The table of collections is held against the schemas: what one says of ids, texts and lists, the other knows. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shownIn } from '../../../scripts/facts/model/chapters.ts'
import { collections, factReferences, factTexts } from '../../../scripts/facts/model/collections.ts'
import { readSchemas, resolveSchema } from '../../../scripts/facts/schema/schemas.ts'

interface Found {
  path: string
  ref: string
}
type Node = Record<string, unknown>

/** Every key of a schema that points at a definition, by its path, and every list of objects. */
function keysOf(node: Node, path = ''): Found[] {
  const ref = typeof node['$ref'] === 'string' ? (node['$ref'].split('/').at(-1) ?? '') : ''
  if (ref === 'refs') return [{ path: `${path}[]`, ref: 'id' }]
  if (ref !== '' && !['exemptions', 'quote', 'fact.schema.json'].includes(ref)) return [{ path, ref }]
  const properties = Object.entries((node['properties'] ?? {}) as Record<string, Node>)
  const items = node['items'] as Node | undefined
  return [
    ...properties.flatMap(([key, value]) => keysOf(value, path === '' ? key : `${path}.${key}`)),
    ...(items === undefined
      ? []
      : [...(items['properties'] === undefined ? [] : [{ path, ref: 'list' }]), ...keysOf(items, `${path}[]`)]),
  ]
}

const recordIn = (file: string): Node => {
  const schema = readSchemas().find(({ $id }) => $id === `${file}.schema.json`) as Node
  return schema['type'] === 'array' ? resolveSchema(schema['items']) : schema
}
const paths = (found: Found[], ref: string) =>
  found
    .flatMap((each) => (each.ref === ref && !['id', 'chapters[].id'].includes(each.path) ? [each.path] : []))
    .toSorted()

describe.each(Object.values(collections))('the row of $file', ({ file, references, texts, tables, holds }) => {
  const found = keysOf(recordIn(file))

  it('names every key that holds an id of another record', () => {
    expect(Object.keys(references).toSorted()).toEqual(paths(found, 'id'))
  })

  it('names every key that holds Markdown', () => {
    expect([...texts].toSorted()).toEqual(paths(found, 'prose'))
  })

  it('names every list of objects, unless the file holds one record', () => {
    const lists = found.flatMap(({ path, ref }) => (ref === 'list' ? [path] : []))
    expect(Object.keys(tables).toSorted()).toEqual(file === 'briefing' ? [] : lists.toSorted())
  })

  it('says whether its records are facts', () => {
    expect(holds === 'facts').toBe(recordIn(file)['allOf'] !== undefined)
  })
})

it('every fact has the keys that the table leaves out', () => {
  const found = keysOf(resolveSchema({ $ref: 'fact.schema.json#/$defs/claim' }))
  expect(Object.keys(factReferences).toSorted()).toEqual(paths(found, 'id'))
  expect([...factTexts].toSorted()).toEqual(paths(found, 'prose'))
})

it('every schema of a file has a row', () => {
  const files = Object.values(collections).map(({ file }) => `${file}.schema.json`)
  expect([...files, 'fact.schema.json'].toSorted()).toEqual(readSchemas().map(({ $id }) => $id))
})

it.each(Object.keys(shownIn))('a chapter of the kind %s has a component', (kind) => {
  expect(existsSync(`templates/components/${kind}/template.njk`)).toBe(true)
})
