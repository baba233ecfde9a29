/** Which keys hold words is held against the schemas. */
import { describe, expect, it } from 'vitest'
import { isWords } from '../../scripts/editions/keys.ts'
import { collections, type CollectionName } from '../../scripts/facts/model/collections.ts'
import { resolveSchema } from '../../scripts/facts/schema/schemas.ts'

type Node = Record<string, unknown>

const wordy = ['line', 'prose', 'title']
const plain = ['id', 'refs', 'edtf', 'day', 'grade', 'url', 'language']

/** Every path of a schema that refers to a definition, with its name; `enum` for a list of values. */
function pathsIn(node: Node, path = ''): { path: string; ref: string }[] {
  const ref = typeof node['$ref'] === 'string' ? (node['$ref'].split('/').at(-1) ?? '') : ''
  if ([...wordy, ...plain].includes(ref)) return [{ path: ref === 'refs' ? `${path}[]` : path, ref }]
  if (['exemptions', 'formerly', 'reviewer', 'fact.schema.json'].includes(ref)) return []
  const {
    properties = {},
    allOf = [],
    items,
    ...resolved
  } = resolveSchema(node) as {
    properties?: Node
    allOf?: Node[]
    items?: Node
  } & Node
  if (resolved['enum'] !== undefined) return [{ path, ref: 'enum' }]
  return [
    ...Object.entries(properties).flatMap(([key, value]) =>
      pathsIn(value as Node, path === '' ? key : `${path}.${key}`),
    ),
    ...allOf.flatMap((each) => pathsIn(each, path)),
    ...(items === undefined ? [] : pathsIn(items, `${path}[]`)),
  ]
}

const names = (Object.keys(collections) as CollectionName[]).filter((name) => !['briefing', 'withdrawn'].includes(name))

describe.each(names)('the keys of %s', (name) => {
  const schema = resolveSchema({ $ref: `${collections[name].file}.schema.json` })
  const found = pathsIn((schema['type'] === 'array' ? schema['items'] : schema) as Node)
  const compared = (refs: readonly string[], asWords: boolean) =>
    found.filter(({ path, ref }) => refs.includes(ref) && isWords(name, path) === asWords).map(({ path }) => path)

  it('that hold lines or prose are compared word by word', () => {
    expect(compared(wordy, true).length).toBeGreaterThan(0)
    expect(compared(wordy, false)).toEqual([])
  })

  it('that hold ids, dates and values of a list are compared as a whole', () => {
    expect(compared([...plain, 'enum'], true)).toEqual([])
  })
})
