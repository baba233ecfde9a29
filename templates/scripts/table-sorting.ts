import { fold } from './fold.ts'

/** Lets a reader sort a table by the columns that have a data-sort. */
export function addSorting(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
  const [body] = table.tBodies
  const rows = [...(body?.rows ?? [])]
  heads.forEach((head, column) => {
    if (head.dataset['sort'] === undefined) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sort'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const sorted = rows.toSorted((a, b) => valueOf(a, column).localeCompare(valueOf(b, column)))
      body?.append(...(down ? sorted.toReversed() : sorted))
    })
  })
}

const valueOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column]
  return cell?.dataset['value'] ?? fold(cell?.textContent.trim() ?? '')
}
