import { expect, it } from 'vitest'
import { firstView, type Part } from '../../scripts/bench/site/first-view.ts'
import { base } from './build-sites.ts'
import { folderOf, visit } from './published.ts'

/**
 * Bytes over the wire, compressed by gzip, of all that a browser asks for. The page grows with its book, so its limit is
 * one for the fictional book, which is always the same; what comes with the page is the same for every book.
 */
const limits = { page: 20_000, rest: 35_000 }

it('the first view of the briefing is light', async () => {
  await using visitor = await visit('fictional')
  const site = { folder: folderOf('fictional'), origin: visitor.origin, base }
  const briefing = 'briefings/harbour-declaration/'
  const parts = await firstView(visitor.browser, site, briefing)
  const isPage = ({ path }: Part): boolean => path === `${briefing}index.html`
  const paths = parts.map(({ path }) => path)
  expect(paths.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(1)
  // What serves a reader later waits until then: the search, and the letters of other scripts.
  expect(paths.filter((path) => /search|cyrillic/.test(path))).toEqual([])
  expect(parts.filter(isPage)).toHaveLength(1)
  expectLight(parts.filter(isPage), limits.page)
  expectLight(
    parts.filter((part) => !isPage(part)),
    limits.rest,
  )
})

function expectLight(parts: readonly Part[], limit: number): void {
  const sum = parts.reduce((total, { gzip }) => total + gzip, 0)
  const heaviest = parts.map(({ path, gzip }) => `${gzip} ${path}`).join('\n')
  expect(sum, `${sum} bytes of ${limit}, the heaviest first:\n${heaviest}\n`).toBeLessThan(limit)
}
