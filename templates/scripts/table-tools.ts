import { addListTools } from './list-tools.ts'
import { addSorting } from './table-sorting.ts'

/** Lets a reader filter and sort the lists and tables of a part of the page. */
export function addTableTools(part: Element): void {
  for (const list of part.querySelectorAll<HTMLElement>('[data-filter]')) addListTools(list)
  for (const table of part.querySelectorAll<HTMLTableElement>('table:has([data-sort])')) addSorting(table)
}
