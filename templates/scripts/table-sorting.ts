import { byText } from '../../scripts/book/collation.ts'
import { viewStateOf } from './view-state.ts'

/** Lets a reader sort a table by the columns that have a data-sort, which is their name in the address. */
export function addSorting(table: HTMLTableElement): void {
  const state = viewStateOf(table)
  const inOrder = byText(document.documentElement.lang)
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
  const [body] = table.tBodies
  const rows = [...(body?.rows ?? [])]
  const sort = (head: HTMLTableCellElement, down: boolean): void => {
    for (const other of heads) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    const column = heads.indexOf(head)
    const sorted = rows.toSorted((a, b) => inOrder(valueOf(a, column), valueOf(b, column)))
    body?.append(...(down ? sorted.toReversed() : sorted))
  }
  for (const head of heads) {
    const name = head.dataset['sort']
    if (name === undefined) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sort'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      sort(head, down)
      state.set('sort', down ? `-${name}` : name)
    })
    const asked = state.get('sort')
    if (asked === name || asked === `-${name}`) sort(head, asked.startsWith('-'))
  }
}

const valueOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column]
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? ''
}
