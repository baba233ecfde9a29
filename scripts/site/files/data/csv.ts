import type { Cell, Table } from './tables.ts'

/** The names of a table's columns, in the order in which its rows bring them. */
export const columnsOf = ({ rows }: Table): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]

/**
 * A table as CSV by RFC 4180, without a byte order mark: Python's csv, R's read.csv and others would take it for a part of
 * the first column's name. The data page says how a spreadsheet opens the file. A text that a spreadsheet would take for a formula has an apostrophe put before it; JSON has
 * it as it is. A number with its sign, and an EDTF date before the year 1, are no formulas.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf(table: Table): string {
  const columns = columnsOf(table)
  const lines = [columns, ...table.rows.map((row) => columns.map((name) => row[name] ?? null))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

/** Spreadsheets in Japan take the wide signs for the same. */
const formula = /^(?![-+]\d[\d-]*$)[=+\-@\t\r\n＝＋－＠]/

const quoted = (cell: Cell): string => {
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
