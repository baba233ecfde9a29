import type { Check, Evidence } from '../check.ts'

/** Links out of the document lead to what the book names and to nothing else. */
export const addresses: Check = {
  name: 'Links to sources',
  count: (evidence) => outer(evidence).length,
  run(evidence) {
    const { data } = evidence
    if (data === null) return []
    const known = new Set(data.links.map((url) => URL.parse(url)?.href))
    const site = data.site === null ? null : new URL(data.site).href
    return outer(evidence)
      .filter(({ url }) => !known.has(URL.parse(url)?.href) && !(site !== null && url.startsWith(site)))
      .map(({ on, url }) => `a link on page ${on} leads to ${url}, which the book does not name`)
  },
}

const outer = ({ printed }: Evidence): { on: string; url: string }[] =>
  printed.pages.flatMap(({ label, links }) => links.flatMap(({ url }) => (url === null ? [] : [{ on: label, url }])))
