import type { Rendered } from '../../site/render/render.ts'
import type { Change } from './watch.ts'

/** What changed, in a few words: `data/people.yaml changed and 2 more`. */
export function happened(changes: readonly Change[]): string {
  const [first] = changes
  if (first === undefined) return 'Nothing changed'
  const words = `${first.path} ${first.what === 'gone' ? 'is gone' : first.what === 'new' ? 'is new' : 'changed'}`
  return changes.length === 1 ? words : `${words}, and ${changes.length - 1} more`
}

/** How much was made since then: `41 pages in 0.6 s`. */
export const builtIn = (pages: readonly unknown[], start: number): string =>
  `${pages.length} ${pages.length === 1 ? 'page' : 'pages'} in ${((performance.now() - start) / 1000).toFixed(1)} s`

/** Which pages are there now and were not before, and the other way round; empty where they are the same. */
export function pagesComeAndGone(before: readonly Rendered[], after: readonly Rendered[]): string {
  const missing = (from: readonly Rendered[], others: readonly Rendered[]): string[] => {
    const urls = new Set(others.map(({ url }) => url))
    return from.flatMap(({ url }) => (urls.has(url) ? [] : [url]))
  }
  return named('new', missing(after, before)) + named('gone', missing(before, after))
}

/** Three addresses are enough to see what it is about. */
const named = (what: string, urls: readonly string[]): string =>
  urls.length === 0
    ? ''
    : `; ${what}: ${urls.slice(0, 3).join(', ')}${urls.length > 3 ? ` and ${urls.length - 3} more` : ''}`
