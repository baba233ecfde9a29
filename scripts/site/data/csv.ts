import type { Cell, Table } from './tables.ts'

/** The names of a table's columns, in the order in which its rows bring them. */
export const columnsOf = ({ rows }: Table): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]

/** A table as CSV by RFC 4180. */
export function csvOf(table: Table): string {
  const columns = columnsOf(table)
  const lines = [columns, ...table.rows.map((row) => columns.map((name) => row[name] ?? null))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

const quoted = (cell: Cell): string => {
  const text = String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
