import MiniSearch, { type SearchResult } from 'minisearch'
import { indexOptions } from './search-options.ts'
import { fold } from './fold.ts'
import { base, fill, words } from './words.ts'

/** The index, fetched once, when somebody searches. */
let loading: Promise<MiniSearch> | undefined
const load = (): Promise<MiniSearch> =>
  (loading ??= fetch(`${base}search-index.json`)
    .then((response) => response.text())
    .then((json) => MiniSearch.loadJSON(json, indexOptions)))

/**
 * Puts a search field and its results into a place on the page.
 * @returns the field
 */
export function addSearch(place: HTMLElement): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'search'
  field.setAttribute('aria-label', words.search)
  field.placeholder = words.search
  field.autocomplete = 'off'
  field.spellcheck = false
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.className = 'search-status'
  const list = document.createElement('ol')
  list.className = 'search-results'
  place.append(field, status, list)
  void load()

  const show = async () => {
    const query = field.value.trim()
    const index = await load()
    if (query !== field.value.trim()) return
    const found = query === '' ? [] : find(index, query)
    list.replaceChildren(...found.slice(0, 30).map(resultItem))
    status.textContent = query === '' ? '' : found.length === 0 ? words.noResults : fill(words.results, found.length)
  }
  field.addEventListener('input', () => void show())
  place.addEventListener('keydown', (event) => moveAmong(event, field, list))
  const asked = new URLSearchParams(location.search).get('q')
  if (asked !== null && place.id === 'search') {
    field.value = asked
    void show()
  }
  return field
}

/** What has all the words; where nothing has, what has some of them. */
function find(index: MiniSearch, query: string): SearchResult[] {
  const all = index.search(query)
  return all.length > 0 ? all : index.search(query, { combineWith: 'OR' })
}

/** Arrow keys go from the field to the results and back; Enter in the field opens the first one. */
function moveAmong(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')]
  const at = links.findIndex((link) => link === document.activeElement)
  if (event.key === 'Enter' && document.activeElement === field) links[0]?.click()
  else if (event.key === 'ArrowDown') (links[at + 1] ?? links.at(-1))?.focus()
  else if (event.key === 'ArrowUp') (links[at - 1] ?? field).focus()
  else return
  event.preventDefault()
}

function resultItem({ kind, title, text, url, terms }: SearchResult): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = base + String(url)
  const head = document.createElement('span')
  head.className = 'result-kind'
  head.textContent = `${String(kind)} · ${String(title)}`
  const words = document.createElement('span')
  words.append(...marked(String(text), terms))
  link.append(head, words)
  item.append(link)
  return item
}

/** The text with the words that were found marked. */
function marked(text: string, terms: string[]): (string | HTMLElement)[] {
  return text.split(/([\p{L}\p{N}]+)/u).map((part) => {
    if (!terms.includes(fold(part))) return part
    const mark = document.createElement('mark')
    mark.textContent = part
    return mark
  })
}
