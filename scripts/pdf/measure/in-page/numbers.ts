/* Runs in the page: each function is sent to the browser as its own source text, so it may use nothing outside itself. */

/** What one element of the page wants the page numbers of. */
export interface Wanted {
  kind: 'page' | 'pages' | 'citing' | 'mentioning'
  /** Ids; for `mentioning`, names. */
  of: string[]
  /** The ids whose pages stand out among the others. */
  main: string[]
  /** Whether the element is in print at all. */
  printed: boolean
}

/** A page number to be set: what it says, the number of its target, and whether it stands out. */
export interface PageNumber {
  label: string
  target: number
  main: boolean
}

/** Page numbers under one title, or none. A run of pages is the first and the last. */
export interface NumberGroup {
  title: string | null
  runs: PageNumber[][]
}

/**
 * What the page wants page numbers of, in document order: `data-page-of="ID"`, `data-pages-of="ID ID"`, the pages that
 * cite a source: `data-pages-citing="ID"`, and the pages that name something: `data-pages-mentioning="NAME|NAME"`, with
 * the places that say most of it: `data-main="ID ID"`.
 */
export function wantedNumbers(selector: string): Wanted[] {
  return [...document.querySelectorAll(selector)].map((element): Wanted => {
    const words = (name: string, separator = /\s+/) =>
      (element.getAttribute(name) ?? '').split(separator).filter((word) => word !== '')
    const common = { main: words('data-main'), printed: element.checkVisibility() }
    if (element.hasAttribute('data-page-of')) return { kind: 'page', of: words('data-page-of'), ...common }
    if (element.hasAttribute('data-pages-of')) return { kind: 'pages', of: words('data-pages-of'), ...common }
    if (element.hasAttribute('data-pages-citing')) return { kind: 'citing', of: words('data-pages-citing'), ...common }
    return { kind: 'mentioning', of: words('data-pages-mentioning', /\|/), ...common }
  })
}

/**
 * Sets page numbers, each a link to the number of its target. In an element of class `page-number` they stand bare;
 * elsewhere with the words of the language, "p. {}" and "pp. {}". An entry of the index that is nowhere named is not
 * printed, nor is what only refers to it.
 * @returns the elements that differ from what stood there, each by the nearest id
 */
export function fillNumbers({
  selector,
  numbers,
  host,
  words,
}: {
  selector: string
  numbers: NumberGroup[][]
  host: string
  words: { page: string; pages: string }
}): (string | null)[] {
  const changed: (string | null)[] = []
  document.querySelectorAll(selector).forEach((element, index) => {
    const groups = numbers[index] ?? []
    const list = groups.flatMap(({ runs }) => runs)
    const said = (run: PageNumber[]) => run.map(({ label, main }) => (main ? `*${label}` : label)).join('–')
    const content = groups
      .map(({ title, runs }) => [title ?? [], runs.map(said).join(', ')].flat().join(' '))
      .join('; ')
    if (element.getAttribute('data-filled') !== content) changed.push(element.closest('[id]')?.id ?? null)
    element.setAttribute('data-filled', content)
    element.closest('[data-unless-empty]')?.toggleAttribute('hidden', list.length === 0)
    const form = element.classList.contains('page-number') ? '{}' : list.flat().length > 1 ? words.pages : words.page
    const [before = '', after = ''] = form.split('{}')
    const link = ({ label, target, main }: PageNumber, first: boolean): HTMLElement => {
      const anchor = document.createElement('a')
      anchor.href = `http://${host}/${target}`
      anchor.classList.toggle('main', main)
      // The word belongs to the first number's link, so that the link says what it leads to.
      anchor.textContent = first ? before + label : label
      return anchor
    }
    const listed = (runs: PageNumber[][]): (Node | string)[] =>
      runs.flatMap((run, position) => {
        const links = run.flatMap((number, place): (Node | string)[] => [
          ...(place === 0 ? [] : ['–']),
          link(number, position === 0 && place === 0),
        ])
        return position === 0 ? links : [', ', ...links]
      })
    const parts = groups.flatMap(({ title, runs }): (Node | string)[] => {
      if (title === null) return listed(runs)
      const group = document.createElement('span')
      group.className = 'number-group'
      group.append(`${title} `, ...listed(runs))
      return [group]
    })
    element.replaceChildren(...parts, ...(after === '' || list.length === 0 ? [] : [after]))
  })
  for (const reference of document.querySelectorAll('[data-shown-with]')) {
    const entry = document.getElementById(reference.getAttribute('data-shown-with') ?? '')
    reference.toggleAttribute('hidden', entry?.hasAttribute('hidden') ?? true)
  }
  return changed
}

/**
 * Turns links within the page into links to a reserved address, which the finished file gets real destinations for:
 * Chromium's own make printing quadratic in their number.
 */
export function reserveLinks(host: string): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const url = new URL(link.getAttribute('href') ?? '', document.baseURI)
    if (url.origin !== location.origin || url.pathname !== location.pathname) continue
    link.setAttribute('href', `http://${host}/${url.hash.slice(1)}`)
  }
}

/**
 * Points links to what is not in print to the site where its address is known, else nowhere.
 * @param base the path that the pages are served under here, which need not be that of the address
 */
export function pointLinks({
  host,
  printed,
  site,
  base,
}: {
  host: string
  printed: string[]
  site: string | null
  base: string
}): void {
  const here = new Set(printed)
  for (const link of document.querySelectorAll('a[href]')) {
    const url = new URL(link.getAttribute('href') ?? '', document.baseURI)
    const reserved = url.hostname === host
    if (!reserved && url.origin !== location.origin) continue
    const id = url.pathname.slice(1)
    if (reserved && here.has(decodeURIComponent(id))) continue
    const path = reserved ? `${location.pathname}#${id}` : url.pathname + url.hash
    if (site !== null) link.setAttribute('href', new URL(path.slice(base.length), site).href)
    else link.removeAttribute('href')
  }
}

/** Puts a dash into empty cells: an empty one is not a cell to Chromium's tags, and a riddle to a reader. */
export function fillEmptyCells(): void {
  for (const cell of document.querySelectorAll('td, th')) {
    if (cell.textContent.trim() !== '' || cell.querySelector('img, svg') !== null) continue
    cell.textContent = '–'
    cell.classList.add('empty')
  }
}
