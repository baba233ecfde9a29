import { parse } from 'csv-parse/sync'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, type SiteName } from './published.ts'

/** What of a data package these tests read: https://datapackage.org/standard/table-schema/ */
interface Resource {
  name: string
  path: string
  encoding: string
  schema: {
    fields: { name: string; type: string }[]
    primaryKey?: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

type Row = Record<string, string>

const types: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
}

const keyOf = (row: Row, names: readonly string[]): string => names.map((name) => row[name] ?? '').join('\n')

/** Where rows break the schema that their package gives them. */
function faultsOf(resources: readonly Resource[], rowsOf: ReadonlyMap<string, Row[]>): string[] {
  return resources.flatMap(({ name, schema: { fields, primaryKey = [], foreignKeys = [] } }) => {
    const rows = rowsOf.get(name) ?? []
    const keys = rows.map((row) => keyOf(row, primaryKey))
    return [
      ...rows.flatMap((row) =>
        fields
          .filter((field) => row[field.name] !== '' && types[field.type]?.test(row[field.name] ?? '') !== true)
          .map((field) => `${name}.${field.name}: ${row[field.name]} is no ${field.type}`),
      ),
      ...(primaryKey.length === 0 ? [] : keys)
        .filter((key, index) => key === '' || keys.indexOf(key) !== index)
        .map((key) => `${name}: ${key} is not the only one`),
      ...foreignKeys.flatMap(({ fields: own, reference }) => {
        const known = new Set((rowsOf.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)))
        return rows
          .map((row) => keyOf(row, own))
          .filter((key) => key.trim() !== '' && !known.has(key))
          .map((key) => `${name}.${own.join()}: ${reference.resource} has no ${key}`)
      }),
    ]
  })
}

describe.each<SiteName>(['fictional', 'large'])('the data of the %s pact', (site) => {
  const folder = join(folderOf(site), 'data')
  const text = (file: string): string =>
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)))
  const read = (file: string): Row[] => parse(text(file), { columns: true, record_delimiter: '\r\n' })
  const { resources, ...about } = JSON.parse(text('datapackage.json')) as { resources: Resource[] } & Row
  const rows = new Map(resources.map(({ name, path }) => [name, read(path)]))

  it('is described by a package with what the standard wants', () => {
    expect(about).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: expect.stringMatching(/^[a-z0-9._-]+$/) as unknown,
      created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/) as unknown,
    })
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.csv'))
        .toSorted(),
    )
  })

  it('has the columns that the package names, in their order', () => {
    for (const { path, schema } of resources) {
      expect(text(path).split('\r\n')[0], path).toBe(schema.fields.map(({ name }) => name).join(','))
    }
  })

  it('keeps to its types, its keys and its references', () => {
    expect(resources.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBeGreaterThan(5)
    expect(faultsOf(resources, rows)).toEqual([])
  })

  it('has as JSON the same records', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'datapackage.json')) {
      const records = JSON.parse(text(file)) as Row[]
      const ids = records.map(({ id }) => id)
      const written = new Set(rows.get(file.replace('.json', ''))?.map(({ id }) => id))
      expect(ids.length, file).toBeGreaterThan(0)
      expect(
        ids.filter((id) => !written.has(id)),
        file,
      ).toEqual([])
    }
  })
})

it('a table that breaks its schema is seen', () => {
  const schema = {
    fields: [
      { name: 'id', type: 'string' },
      { name: 'day', type: 'date' },
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['id'], reference: { resource: 'others', fields: ['id'] } }],
  }
  const rows = new Map([
    [
      'all',
      [
        { id: 'a', day: '2022-03' },
        { id: 'a', day: '' },
      ],
    ],
    ['others', []],
  ])
  expect(faultsOf([{ name: 'all', path: '', encoding: '', schema }], rows)).toEqual([
    'all.day: 2022-03 is no date',
    'all: a is not the only one',
    'all.id: others has no a',
    'all.id: others has no a',
  ])
})
