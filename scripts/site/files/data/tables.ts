import { collections, listNames, type ListName, type ListNameOf } from '../../../facts/model/collections.ts'
import type { CheckedFacts } from '../../../facts/model/facts.ts'

/** What a cell of a CSV file can hold. */
export type Cell = string | number | null

/** One collection as rows, and as the records that the YAML files hold. */
export interface Table {
  name: string
  /** The columns that name a row. */
  key: string[]
  rows: Record<string, Cell>[]
  records: unknown[]
}

type Fields = Readonly<Record<string, unknown>>

/** Every collection of the facts that has records, those of the pacts with the pact's id in each row. */
export function tablesOf(facts: CheckedFacts): Table[] {
  const pacts: Group[] = facts.pacts.map(({ id, pact }) => ({ before: { pact: id }, records: [pact] }))
  return [
    { ...tableOf('pacts', pacts), records: facts.pacts.map(({ pact }) => pact) },
    ...[...listNames('pact'), ...listNames('all').toSorted()].map((name) =>
      tableOf(collections[name].file, groupsOf(facts, name)),
    ),
    ...[...listNames('all'), ...listNames('pact')].flatMap((name) =>
      Object.entries(collections[name].tables).map(([key, owner]) => innerTable(key, owner, groupsOf(facts, name))),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

/** Records that share the columns before their own: none, or the id of their pact. */
interface Group {
  before: Record<string, Cell>
  records: readonly Fields[]
}

function groupsOf(facts: CheckedFacts, name: ListName): Group[] {
  const isShared = (each: ListName): each is ListNameOf<'all'> => collections[each].of === 'all'
  if (isShared(name)) return [{ before: {}, records: facts[name] }]
  return facts.pacts.map((pact) => ({ before: { pact: pact.id }, records: pact[name as ListNameOf<'pact'>] }))
}

const tableOf = (name: string, groups: readonly Group[]): Table => ({
  name,
  key: [...Object.keys(groups[0]?.before ?? {}), 'id'],
  rows: groups.flatMap(({ before, records }) => rowsOf(records, before)),
  records: groups.flatMap(({ before, records }) => records.map((record) => ({ ...before, ...record }))),
})

/** The list that stands in each record under a key, with a column that names the record and the place in its list. */
function innerTable(key: string, owner: string, groups: readonly Group[]): Table {
  const rows = groups.flatMap(({ before, records }) =>
    records.flatMap((record) =>
      ((record[key] ?? []) as readonly Fields[]).map((each, index) => ({
        ...before,
        [owner]: String(record['id']),
        position: index + 1,
        ...flat(each),
      })),
    ),
  )
  return { name: key, key: [...Object.keys(groups[0]?.before ?? {}), owner, 'position'], rows, records: [] }
}

/** The records, each followed by the facts that stand in it. */
function rowsOf(records: readonly Fields[], before: Record<string, Cell>): Record<string, Cell>[] {
  return records.flatMap((record) => {
    const nested = (Array.isArray(record['facts']) ? record['facts'] : []).filter((each) => typeof each === 'object')
    return [
      { ...before, ...flat(record) },
      ...nested.map((fact: Fields) => ({ ...before, ...flat(fact), parent: String(record['id']) })),
    ]
  })
}

/**
 * A record as one row: lists of ids joined by semicolons, objects spread over columns such as quote_lang.
 * Lists of objects have tables of their own, and exemptions are the checker's business.
 */
function flat(record: Fields, prefix = ''): Record<string, Cell> {
  const row: Record<string, Cell> = {}
  for (const [key, value] of Object.entries(record)) {
    const name = `${prefix}${key}`
    if (key === 'exempt') continue
    if (typeof value === 'string' || typeof value === 'number') row[name] = value
    else if (value === null) row[name] = null
    else if (Array.isArray(value)) {
      if (value.every((each) => typeof each === 'string')) row[name] = value.join(';')
    } else if (typeof value === 'object') Object.assign(row, flat(value as Fields, `${name}_`))
  }
  return row
}
