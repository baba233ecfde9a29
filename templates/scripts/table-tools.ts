import { fold } from './fold.ts'
import { fill, words } from './words.ts'

/** Lets a reader filter the rows of a table by the value named in its data-filter, or by a word, and sort its columns. */
export function addTableTools(table: HTMLTableElement): void {
  const key = table.dataset['filter'] ?? ''
  const [body] = table.tBodies
  if (body === undefined) return
  const rows = [...body.rows]
  const chosen = new Set<string>()
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.className = 'table-status'
  const field = document.createElement('input')
  field.type = 'search'
  field.setAttribute('aria-label', words.filter)
  field.placeholder = words.filter

  const show = () => {
    const wanted = fold(field.value.trim())
    for (const row of rows) {
      row.hidden = (chosen.size > 0 && !chosen.has(row.dataset[key] ?? '')) || !fold(row.textContent).includes(wanted)
      for (const mark of marksOf(row)) mark.classList.toggle('faint', row.hidden)
    }
    const shown = rows.filter(({ hidden }) => !hidden).length
    status.textContent = shown === rows.length ? '' : fill(words.shown, shown, rows.length)
  }

  const tools = document.createElement('div')
  tools.className = 'table-tools'
  for (const [value, among] of Map.groupBy(rows, (row) => row.dataset[key] ?? '')) {
    const chip = document.createElement('button')
    chip.type = 'button'
    chip.setAttribute('aria-pressed', 'false')
    const sample = among[0]?.querySelector(`.${key}`)
    chip.append(...[...(sample?.childNodes ?? [])].map((node) => node.cloneNode(true)), ` ${among.length}`)
    chip.dataset[key] = value
    chip.addEventListener('click', () => {
      if (!chosen.delete(value)) chosen.add(value)
      chip.setAttribute('aria-pressed', String(chosen.has(value)))
      show()
    })
    tools.append(chip)
  }
  field.addEventListener('input', show)
  tools.append(field, status)
  ;(document.getElementById(table.dataset['toolsBefore'] ?? '') ?? table).before(tools)
  addSorting(table, body, rows)
}

/** The marks of a picture that lead to a row. */
const marksOf = (row: HTMLTableRowElement): Iterable<Element> =>
  document.querySelectorAll(`.stance-mark[href$="#${row.cells[0]?.id ?? ''}"]`)

function addSorting(table: HTMLTableElement, body: HTMLTableSectionElement, rows: HTMLTableRowElement[]): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
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
      body.append(...(down ? sorted.toReversed() : sorted))
    })
  })
}

const valueOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column]
  return cell?.dataset['value'] ?? fold(cell?.textContent.trim() ?? '')
}
