import { byText } from '../../scripts/book/collation.ts'
import { fold } from './fold.ts'
import { viewStateOf } from './view-state.ts'
import { fill, words } from './words.ts'

/**
 * Lets a reader filter the rows of a table, or the items of a list: by the value named in its data-filter, by those in
 * its data-select, where a row may have several, or by a word. The tools stand in the element that its data-tools names, and their state in the address.
 */
export function addListTools(list: HTMLElement): void {
  const rows = rowsOf(list)
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]))
  const state = viewStateOf(list)
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.className = 'table-status'
  const field = document.createElement('input')
  field.type = 'search'
  field.setAttribute('aria-label', words.filter)
  field.placeholder = words.filter
  field.dir = 'auto'
  field.value = state.get('q')
  const key = list.dataset['filter'] ?? ''
  const groups = Map.groupBy(rows, (row) => row.dataset[key] ?? '')
  const chosen = new Set(
    state
      .get(key)
      .split(',')
      .filter((value) => groups.has(value)),
  )
  const selects = selectsFor(list, rows)
  for (const select of selects) {
    const asked = state.get(select.name)
    if ([...select.options].some(({ value }) => value === asked)) select.value = asked
  }

  const show = () => {
    const wanted = fold(field.value.trim())
    for (const row of rows) {
      row.hidden =
        (chosen.size > 0 && !chosen.has(row.dataset[key] ?? '')) ||
        selects.some(({ name, value }) => value !== '' && !valuesOf(row, name).includes(value)) ||
        texts.get(row)?.includes(wanted) !== true
      for (const mark of marksOf(row)) mark.classList.toggle('faint', row.hidden)
    }
    const shown = rows.filter(({ hidden }) => !hidden).length
    status.textContent = shown === rows.length ? '' : fill(words.shown, shown, rows.length)
  }

  const change = (name: string, value: string) => {
    state.set(name, value)
    show()
  }

  const tools = document.getElementById(list.dataset['tools'] ?? '')
  const chips = [...groups].map(([value, among]) => {
    const chip = document.createElement('button')
    chip.type = 'button'
    chip.setAttribute('aria-pressed', String(chosen.has(value)))
    chip.append(...labelOf(among[0], key), ` ${among.length}`)
    chip.dataset[key] = value
    chip.addEventListener('click', () => {
      if (!chosen.delete(value)) chosen.add(value)
      chip.setAttribute('aria-pressed', String(chosen.has(value)))
      change(key, [...chosen].join(','))
    })
    return chip
  })
  for (const select of selects) select.addEventListener('change', () => change(select.name, select.value))
  field.addEventListener('input', () => change('q', field.value.trim()))
  const ordered =
    list.dataset['filterOrder'] === 'value'
      ? chips.toSorted((a, b) => inOrder(a.dataset[key] ?? '', b.dataset[key] ?? ''))
      : chips
  tools?.append(...ordered, ...selects, field, status)
  show()
}

const rowsOf = (list: HTMLElement): HTMLElement[] =>
  list instanceof HTMLTableElement
    ? [...(list.tBodies[0]?.rows ?? [])]
    : [...list.children].filter((child) => child instanceof HTMLElement)

const inOrder = byText(document.documentElement.lang)

/** One choice for each name in data-select, whose value is what the choice of all is called. */
function selectsFor(list: HTMLElement, rows: HTMLElement[]): HTMLSelectElement[] {
  return (list.dataset['select'] ?? '').split('|').flatMap((pair) => {
    const [name = '', all = ''] = pair.split(':')
    if (name === '') return []
    const select = document.createElement('select')
    select.name = name
    select.setAttribute('aria-label', all)
    const labelled = rows.flatMap((row) => valuesOf(row, name).map((value, index) => ({ value, row, index })))
    const options = [...Map.groupBy(labelled, ({ value }) => value)]
      .map(([value, among]) => new Option(`${textOf(among[0], name)} (${among.length})`, value))
      .toSorted((a, b) => inOrder(a.text, b.text))
    select.append(new Option(all, ''), ...options)
    return [select]
  })
}

/** How a row itself writes the value: the element of that class. */
const labelOf = (row: HTMLElement | undefined, key: string): Node[] =>
  [...(row?.querySelector(`.${key}`)?.childNodes ?? [])].map((node) => node.cloneNode(true))
const textOf = (at: { row: HTMLElement; index: number } | undefined, key: string): string =>
  at?.row.querySelectorAll(`.${key}`)[at.index]?.textContent.trim() ?? ''

/** The values of a row, which are separated by spaces. */
const valuesOf = (row: HTMLElement, key: string): string[] => (row.dataset[key] ?? '').split(' ').filter(Boolean)

/** The marks of a picture that lead to a row. */
const marksOf = (row: HTMLElement): Iterable<Element> => {
  const id = row.querySelector('th')?.id ?? ''
  return id === '' ? [] : document.querySelectorAll(`.stance-mark[href$="#${id}"]`)
}
