/** No page scrolls sideways, at no width of a screen, whatever the facts hold: only a wide table does, in a box of its own. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeSite } from '../../scripts/build/site.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { writeBook } from '../../scripts/fuzz/book.ts'
import type { Plan } from '../../scripts/fuzz/plan.ts'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder, type Server } from '../../scripts/pdf/browser/server.ts'
import { rendered, type RenderedSite } from './rendered.ts'

const plain: Plan = {
  paper: 'A4',
  fictional: true,
  chapters: Array.from({ length: 18 }, (_, index) => index),
  months: 0,
  countries: 0,
  members: 0,
  statuses: 0,
  events: 0,
  terms: 0,
  statements: 0,
  sources: 0,
  positions: 0,
  offices: 0,
  authors: 0,
  keyPoints: 0,
  corrections: 0,
  table: { columns: 0, rows: 0 },
  all: null,
  texts: [],
  quotes: [],
  prose: [],
}

const row = (cell: string): string => `|${` ${cell} |`.repeat(12)}`
const wideTable = [row('Bundesverteidigung'), row('-'), row('Bundesverteidigung')].join('\n')
/** The Markdown files of the invented book are few: one of these places is a chapter of the briefing. */
const prose = Array.from({ length: 8 }, (_, place) => ({ place, text: `\n## ${'WM'.repeat(33)}\n\n${wideTable}\n` }))

/** Words of up to 14 letters, between spaces, that stand on two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    while (walker.nextNode()) {
      for (const { index, 0: word } of (walker.currentNode.textContent ?? '').matchAll(/(?<!\S)\p{L}{2,14}(?!\S)/gu)) {
        const range = document.createRange()
        range.setStart(walker.currentNode, index)
        range.setEnd(walker.currentNode, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
      }
    }
    return broken
  })

describe.each<[string, Plan]>([
  ['a word as long as may be in every place', { ...plain, all: 'word' }],
  ['wide tables and many months', { ...plain, months: 60, prose }],
])('a book with %s', (_, plan) => {
  let site: RenderedSite
  let server: Server
  let browser: Browser
  let page: Page
  let paths: string[]
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'widths-'))
    const { facts } = await loadFacts({ ...(await writeBook(plan, folder)), cache: null })
    await rm(folder, { recursive: true })
    if (facts === null) throw new Error('the book has errors')
    site = await rendered(await composeSite(facts, { base: '/', url: null }))
    const files = await readdir(site.folder, { recursive: true, encoding: 'utf8' })
    paths = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/index\.html$/, '')}`)
    server = await serveFolder(site.folder, '/')
    browser = await launch()
    page = await browser.newPage()
    await page.setBypassCSP(true)
  })
  afterAll(async () => {
    await browser.close()
    await server[Symbol.asyncDispose]()
    await site[Symbol.asyncDispose]()
  })

  it('has no page that scrolls sideways, or breaks a word of an ordinary length', async () => {
    const wide: string[] = []
    const broken: string[] = []
    for (const path of paths) {
      await page.goto(`${server.origin}${path}`, { waitUntil: 'load' })
      // What is laid out only when a reader comes near is clipped until then.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
      for (const width of [360, 768, 1280]) {
        await page.setViewport({ width, height: 900 })
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (excess > 0) wide.push(`${path} at ${width}: ${excess}`)
        broken.push(...(await brokenWords(page)).map((word) => `${path} at ${width}: ${word}`))
      }
    }
    expect(paths.length).toBeGreaterThan(20)
    expect(wide).toEqual([])
    expect(broken).toEqual([])
  })
})
