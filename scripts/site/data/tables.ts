import type { CheckedFacts } from '../../facts/model/facts.ts'

/** What a cell of a CSV file can hold. */
export type Cell = string | number | null

/** One collection as rows, and as the records that the YAML files hold. */
export interface Table {
  name: string
  rows: Record<string, Cell>[]
  records: unknown[]
}

type Fields = Readonly<Record<string, unknown>>

/** Every collection of the facts that has records, those of the pacts with the pact's id in each row. */
export function tablesOf(facts: CheckedFacts): Table[] {
  const shared = {
    bodies: facts.bodies,
    countries: facts.countries,
    glossary: facts.glossary,
    'nato-status': facts.natoStatus,
    people: facts.people,
    sources: facts.sources,
  }
  const pactCollections = [
    'scope',
    'members',
    'invitations',
    'statements',
    'reactions',
    'events',
    'disputes',
    'names',
    'unknowns',
  ] as const
  return [
    {
      name: 'pacts',
      rows: facts.pacts.map(({ id, pact }) => ({ pact: id, ...flat(pact) })),
      records: facts.pacts.map(({ pact }) => pact),
    },
    ...pactCollections.map((name) => ({
      name,
      rows: facts.pacts.flatMap(({ id, [name]: records }) => rowsOf(records, { pact: id })),
      records: facts.pacts.flatMap(({ id, [name]: records }) => records.map((record) => ({ pact: id, ...record }))),
    })),
    ...Object.entries(shared).map(([name, records]) => ({ name, rows: rowsOf(records, {}), records: [...records] })),
    {
      name: 'offices',
      rows: facts.people.flatMap(({ id, offices }) => offices.map((each) => ({ person: id, ...flat(each) }))),
      records: [],
    },
    {
      name: 'positions',
      rows: facts.pacts.flatMap(({ id, disputes }) =>
        disputes.flatMap((dispute) =>
          dispute.positions.map((each, index) => ({
            pact: id,
            dispute: dispute.id,
            position: index + 1,
            ...flat(each),
          })),
        ),
      ),
      records: [],
    },
    {
      name: 'cautions',
      rows: facts.sources.flatMap(({ id, cautions = [] }) => cautions.map((each) => ({ source: id, ...flat(each) }))),
      records: [],
    },
  ].filter(({ rows }) => rows.length > 0)
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
