import MiniSearch, { type SearchResult } from 'minisearch'
import { indexOptions } from './search-options.ts'
import { find } from './find.ts'
import { marked } from './marked.ts'
import { base, fill, standingMark, words } from './words.ts'

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
  field.dir = 'auto'
  field.spellcheck = false
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.className = 'search-status'
  status.textContent = words.searchHint
  const list = document.createElement('div')
  list.className = 'search-results'
  place.append(field, status, list)
  void load()

  const show = async () => {
    const query = field.value.trim()
    const index = await load()
    if (query !== field.value.trim()) return
    const { results, near, apart } = find(index, query, words.ignored)
    list.replaceChildren(...groupsOf(results))
    const found = near ? words.near : apart ? words.apart : words.results
    status.textContent =
      query === '' ? words.searchHint : fill(results.length === 0 ? words.noResults : found, results.length)
    if (place.id === 'search')
      history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`)
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

/** How many of a group are shown before a reader asks for more. */
const shown = 6

/** The results group by group, the group of the best one first. */
function groupsOf(results: SearchResult[]): HTMLElement[] {
  const groups = Map.groupBy(results, ({ group }) => String(group))
  return [...groups].map(([group, found]) => {
    const section = document.createElement('section')
    const title = document.createElement('h2')
    title.className = 'result-group'
    title.textContent = words.groups.get(group) ?? group
    const items = document.createElement('ol')
    items.append(...found.slice(0, shown).map(resultItem))
    section.append(title, items)
    if (found.length > shown) {
      const more = document.createElement('button')
      more.type = 'button'
      more.textContent = fill(words.showAll, found.length)
      more.addEventListener('click', () => {
        more.remove()
        items.append(...found.slice(shown).map(resultItem))
        items.children[shown]?.querySelector('a')?.focus()
      })
      section.append(more)
    }
    return section
  })
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

function resultItem({ title, text, place, standing, url, terms, queryTerms }: SearchResult): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = base + String(url)
  const head = spanOf('result-head', ...marked(String(title), { terms, queryTerms }))
  const about = spanOf('result-about', ...standingMark(String(standing)), place === '' ? '' : `§ ${String(place)}`)
  link.append(head, spanOf('result-text', ...marked(String(text), { terms, queryTerms })), about)
  item.append(link)
  return item
}

function spanOf(className: string, ...content: (string | Node)[]): HTMLSpanElement {
  const span = document.createElement('span')
  span.className = className
  span.append(...content)
  return span
}
