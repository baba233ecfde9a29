import type { Book } from '../../../book/book.ts'
import { columnsOf } from './csv.ts'
import type { Table } from './tables.ts'

/** The columns that are not plain text. EDTF dates are text: few of them are whole days. */
const types: Record<string, string> = {
  credibility: 'integer',
  part: 'integer',
  position: 'integer',
  reviewed: 'date',
  accessed: 'date',
}

/** The columns that name a row of another table; those that may name a row of one of several are left to their text. */
const references: { fields: string[]; resource: string; target: string[] }[] = [
  { fields: ['pact'], resource: 'pacts', target: ['pact'] },
  { fields: ['pact', 'dispute'], resource: 'disputes', target: ['pact', 'id'] },
  { fields: ['country'], resource: 'countries', target: ['id'] },
  { fields: ['person'], resource: 'people', target: ['id'] },
  { fields: ['source'], resource: 'sources', target: ['id'] },
]

/**
 * A Frictionless Data Package over the CSV files: https://datapackage.org/standard/data-package/
 * @param books gives the package its version and date
 */
export function dataPackage(
  tables: readonly Table[],
  books: readonly Book[],
  title: string,
  description: string,
): object {
  const [first] = books
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'pactbook',
    title,
    description,
    ...(first !== undefined && {
      ...(first.version.edition !== null && { version: first.version.edition }),
      created: `${first.published.edtf}T00:00:00Z`,
    }),
    resources: tables.map((table) => {
      const columns = columnsOf(table)
      const has = (names: string[]): boolean => names.every((name) => columns.includes(name))
      const foreignKeys = references
        .filter(({ fields, resource }) => has(fields) && resource !== table.name)
        .map(({ fields, resource, target }) => ({ fields, reference: { resource, fields: target } }))
      return {
        name: table.name,
        type: 'table',
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columns.map((name) => ({ name, type: types[name] ?? 'string' })),
          primaryKey: table.key,
          ...(foreignKeys.length > 0 && { foreignKeys }),
          missingValues: [''],
        },
      }
    }),
  }
}
