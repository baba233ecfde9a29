/** One row of the table that maps the research dossier to the data. */
export interface DossierRow {
  row: string
  /** The sources of a row by their numbers in the dossier. */
  sources: string[]
  /** The ids of the records that carry it. */
  records: string[]
  note: string
}

/** The rows of all tables in data/pacts/<pact>/dossier.md; a table of two columns has no sources and no notes. */
export function readDossier(markdown: string): DossierRow[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const [row = '', ...rest] = cells
    if (!/^[DFS]\d+a?$/.test(row)) return []
    const [sources = '', records = '', note = ''] = rest.length > 1 ? rest : ['', ...rest]
    return [
      {
        row,
        sources: sources.split(/\s+/).filter(Boolean),
        records: [...records.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id),
        note,
      },
    ]
  })
}

/** The numbers of every row that the dossier has. */
export const dossierRows: readonly string[] = [
  ...numbers('D', 1, 13),
  ...numbers('F', 1, 92),
  'F51a',
  ...numbers('S', 1, 109).filter((row) => row !== 'S19'),
]

function numbers(letter: string, first: number, last: number): string[] {
  const width = letter === 'D' ? 1 : 2
  return Array.from({ length: last - first + 1 }, (_, index) => letter + String(first + index).padStart(width, '0'))
}

/** What is wrong with the rows themselves: missing, doubled or unknown ones, and those with neither record nor reason. */
export function rowFaults(rows: readonly DossierRow[], wanted: readonly string[] = dossierRows): string[] {
  const present = rows.map(({ row }) => row)
  return [
    ...wanted.filter((row) => !present.includes(row)).map((row) => `${row} is missing`),
    ...present.filter((row, index) => present.indexOf(row) !== index).map((row) => `${row} stands twice`),
    ...present.filter((row) => !wanted.includes(row)).map((row) => `${row} is not in the dossier`),
    ...rows.filter(({ records, note }) => records.length === 0 && note === '').map(({ row }) => `${row} says nothing`),
  ]
}

/**
 * What the rows say of the data that is not so.
 * @param rows the rows of the table
 * @param sourcesOf the ids of all records, each with the sources that it cites
 * @param mustBeNamed the ids that some row must name
 */
export function mapFaults(
  rows: readonly DossierRow[],
  sourcesOf: ReadonlyMap<string, readonly string[]>,
  mustBeNamed: readonly string[],
): string[] {
  const pages = new Map(rows.filter(({ row }) => row.startsWith('S')).map(({ row, records }) => [row, records]))
  const named = new Set(rows.flatMap(({ records }) => records))
  return [
    ...rows.flatMap(({ row, records }) =>
      records.filter((id) => !sourcesOf.has(id)).map((id) => `${row} names ${id}, which is not in the data`),
    ),
    ...rows.flatMap(({ row, records, sources }) => {
      const cited = new Set(records.flatMap((id) => sourcesOf.get(id) ?? []))
      return sources
        .filter((source) => !(pages.get(source) ?? [source]).some((id) => cited.has(id)))
        .map((source) => `${row} rests on ${source}, which none of its records cites`)
    }),
    ...mustBeNamed.filter((id) => !named.has(id)).map((id) => `${id} is in no row`),
  ]
}
