/* Runs in the page: each function is sent to the browser as its own source text, so it may use nothing outside itself. */

/** One run of pages that an entry of the index or a source points at. */
export interface Run {
  /** The id where it begins, and the one on its last page. */
  first: string
  last: string
  label: string
}

/** The ids that the page wants page numbers of: one each, or a list to be set as runs of pages. */
export function wantedNumbers(): { single: string[]; lists: string[][] } {
  const words = (value: string | null) => (value ?? '').split(/\s+/).filter(Boolean)
  return {
    single: [...document.querySelectorAll('[data-page-of]')].flatMap((each) =>
      words(each.getAttribute('data-page-of')),
    ),
    lists: [...document.querySelectorAll('[data-pages-of]')].map((each) => words(each.getAttribute('data-pages-of'))),
  }
}

/**
 * Writes page numbers into `[data-page-of]` and runs of pages, each a link, into `[data-pages-of]`.
 * `data-page-form` says how a number is put: "p. {}".
 * Returns how many differ from what stood there.
 */
export function fillNumbers({
  labels,
  runs,
  hosts,
}: {
  labels: Record<string, string>
  runs: Run[][]
  hosts: { number: string }
}): number {
  let changed = 0
  const set = (element: Element, content: string, fill: () => void) => {
    if (element.getAttribute('data-filled') === content) return
    element.setAttribute('data-filled', content)
    fill()
    changed++
  }
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const id = element.getAttribute('data-page-of') ?? ''
    const label = labels[id] ?? '000'
    const form = element.getAttribute('data-page-form') ?? '{}'
    set(element, label, () => {
      element.textContent = form.replace('{}', label)
      if (element instanceof HTMLAnchorElement) element.href = `http://${hosts.number}/${id}/${id}`
    })
  }
  document.querySelectorAll('[data-pages-of]').forEach((element, index) => {
    const list = runs[index] ?? []
    set(element, list.map(({ first, label }) => `${first} ${label}`).join(), () => {
      element.replaceChildren(
        ...list.flatMap(({ first, last, label }, position) => {
          const link = document.createElement('a')
          link.href = `http://${hosts.number}/${first}/${last}`
          link.className = 'page-number'
          link.textContent = label
          return position === 0 ? [link] : [', ', link]
        }),
      )
    })
  })
  return changed
}

/**
 * Turns links within the document into links to a reserved address, which is cheap to print and which the finished file
 * gets real destinations for. Links to what is not in print lead to the site where its address is known, else nowhere.
 */
export function pointLinks({ host, printed, site }: { host: string; printed: string[]; site: string | null }): void {
  const here = new Set(printed)
  for (const link of document.querySelectorAll('a[href]')) {
    const url = new URL(link.getAttribute('href') ?? '', document.baseURI)
    if (url.origin !== location.origin) continue
    const id = decodeURIComponent(url.hash.slice(1))
    if (url.pathname === location.pathname && here.has(id)) link.setAttribute('href', `http://${host}/${id}`)
    else if (site !== null && url.pathname !== location.pathname)
      link.setAttribute('href', new URL(url.pathname + url.hash, site).href)
    else link.removeAttribute('href')
  }
}
