import { expect, it } from 'vitest'
import { firstView } from '../../scripts/bench/site/first-view.ts'
import { base } from './build-sites.ts'
import { folderOf, visit } from './published.ts'

/** Bytes over the wire, compressed by gzip, of all that a browser asks for. */
const limit = 100_000

it('the first view of the briefing is light', async () => {
  await using visitor = await visit('real')
  const site = { folder: folderOf('real'), origin: visitor.origin, base }
  const parts = await firstView(visitor.browser, site, 'briefings/albania-kosovo-croatia/')
  const paths = parts.map(({ path }) => path)
  expect(paths).toContain('briefings/albania-kosovo-croatia/index.html')
  expect(paths.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(1)
  // What serves a reader later waits until then: the search, and the letters of other scripts.
  expect(paths.filter((path) => /search|cyrillic/.test(path))).toEqual([])
  const sum = parts.reduce((total, { gzip }) => total + gzip, 0)
  const heaviest = parts.map(({ path, gzip }) => `${gzip} ${path}`).join('\n')
  expect(sum, `${sum} bytes of ${limit}, the heaviest first:\n${heaviest}\n`).toBeLessThan(limit)
})
