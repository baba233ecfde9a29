/** Where the pieces of mixed lines stand, in a real browser: on screen, in what is printed, and in what search finds. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder, type Server } from '../../scripts/pdf/browser/server.ts'
import { renderForPrint, renderSite } from '../../scripts/site/render/render.ts'
import { addHebrewAndArabic, writeInArabic } from '../book/right-to-left.ts'
import { fictionalSite } from './rendered.ts'

let browser: Browser
let page: Page
let folder: string
let server: Server
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'right-to-left-'))
  const write = async (name: string, change: (facts: Facts) => void) => {
    const options = (medium: string) => ({ base: `/${name}/${medium}/`, url: null })
    await renderSite(await fictionalSite(change, options('screen')), join(folder, name, 'screen'))
    await renderForPrint(await fictionalSite(change, options('print')), join(folder, name, 'print'))
  }
  await write('mixed', addHebrewAndArabic)
  await write('arabic', writeInArabic)
  server = await serveFolder(folder, '/')
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function open(path: string, width = 1280): Promise<void> {
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaType(path.includes('/print/') ? 'print' : 'screen')
  await page.goto(`${server.origin}/${path}`, { waitUntil: 'networkidle0' })
}

/** Pieces of the first element that has them all, as they stand on its line from left to right. */
const fromLeft = (selector: string, pieces: string[]): Promise<string[]> =>
  page.$$eval(
    selector,
    (elements, pieces) => {
      const line = elements.find(({ textContent }) => pieces.every((piece) => textContent.includes(piece)))
      if (line === undefined) return []
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      const places = new Map<string, number>()
      while (walker.nextNode()) {
        for (const piece of pieces) {
          const at = walker.currentNode.textContent?.indexOf(piece) ?? -1
          if (at < 0 || places.has(piece)) continue
          const range = document.createRange()
          range.setStart(walker.currentNode, at)
          range.setEnd(walker.currentNode, at + piece.length)
          places.set(piece, range.getBoundingClientRect().left)
        }
      }
      return [...places].toSorted(([, a], [, b]) => a - b).map(([piece]) => piece)
    },
    pieces,
  )

const briefing = 'briefings/harbour-declaration/'

describe.each(['screen', 'print'])('a line of an English book on %s', (medium) => {
  beforeAll(async () => {
    await open(`mixed/${medium}/${briefing}`)
    await page.evaluate(() => {
      for (const chapter of document.querySelectorAll<HTMLElement>('.chapter'))
        chapter.style.contentVisibility = 'visible'
    })
  })

  it.each([
    ['.source-title', ['משרד', 'NATO', '2025', 'כותרת']],
    ['.source-title', ['בוקר', 'שלושה']],
    ['.cautions .group th', ['הים', 'בוקר', ', ', 'שרים', 'שלושה', 'May', '2021']],
    ['.apparatus .by', ['NATO', 'דוד', ', ', '2', 'שר']],
    ['.sheet td', ['NATO', 'דוד', ', ', '2', 'שר']],
    ['.glance td', ['14', 'May', '2021', '3', 'חיפה', '§']],
    ['.glance td', ['Arvenia', 'ברלנד', '*', '(member), Corvania']],
    ['.glance p', ['9', '7', 'כמה', '§']],
    ['.names th > em', ['הצהרה', 'NATO']],
    ['.names .gloss', ['A', 'تصريح']],
    ['.translator', ['translated', 'מכון']],
    ['.fact-text', ['said', '[3]', 'האספה']],
    ['.fact-text', ['Said at', 'האור', 'נמל', '5', 'May']],
    ['.contents a, .print-contents li', ['2', '2021', 'רקע']],
    ['.chapter-method li', ['See the paper of', 'משרד', '2025']],
  ])('has the pieces of %s in their places: %j', async (selector, pieces) => {
    expect(await fromLeft(selector, pieces)).toEqual(pieces)
  })

  it('has a gap on the same side of each cell of a column', async () => {
    const gaps = await page.$$eval('.prose td', (cells) => {
      const place = (cell: Element | null | undefined) => {
        const range = document.createRange()
        range.selectNodeContents(cell ?? document.body)
        return range.getBoundingClientRect()
      }
      const cell = cells.find(({ dir }) => dir === 'rtl')
      const [before, own, after] = [cell?.previousElementSibling, cell, cell?.nextElementSibling].map(place)
      return [(own?.left ?? 0) - (before?.right ?? 0), (after?.left ?? 0) - (own?.right ?? 0)]
    })
    expect(Math.min(...gaps)).toBeGreaterThan(8)
  })

  it('has the mark of an item within its list, on the side where the item begins', async () => {
    const item = await page.$eval('.prose li[dir="ltr"]', (item) => ({
      left: item.getBoundingClientRect().left,
      list: item.parentElement?.getBoundingClientRect().left ?? 0,
    }))
    expect(item.left - item.list).toBeGreaterThan(12)
  })
})

describe('a search', () => {
  it('marks what it found within a title, beside its date', async () => {
    await open('mixed/screen/search/?q=כותרת')
    await page.waitForSelector('.result-text mark')
    expect(await page.$$eval('.result-text mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
      'כותרת',
    ])
    expect(await fromLeft('.result-text', ['NATO', '2025', 'כותרת', '14', 'May'])).toEqual([
      'NATO',
      '2025',
      'כותרת',
      '14',
      'May',
    ])
  })
})

describe('a book in Arabic', () => {
  const left = (selector: string): Promise<number> =>
    page.$eval(selector, (element) => element.getBoundingClientRect().left)

  it('has its contents, numbers and margins at the right', async () => {
    await open(`arabic/screen/${briefing}`)
    expect(await left('.contents')).toBeGreaterThan(await left('.briefing'))
    expect(await left('.chapter .chapter-number')).toBeGreaterThan(await left('.chapter .prose'))
    expect(await left('.site-name')).toBeGreaterThan(await left('.site-nav'))
    await open(`arabic/print/${briefing}`)
    expect(await left('.fact-number')).toBeGreaterThan(await left('.fact-body'))
    expect(await left('.fact-body')).toBeGreaterThan(await left('.fact > .apparatus'))
    expect(await left('.print-contents .chapter-number')).toBeGreaterThan(await left('.print-contents .page-number'))
  })

  it('keeps the sides of its charts, where time goes on to the right', async () => {
    await open('arabic/screen/pacts/harbour-declaration/nato/')
    const years = await page.$$eval('.status-chart .year', (all) =>
      all.map((each) => ({ year: Number(each.textContent), left: each.getBoundingClientRect().left })),
    )
    expect(years.length).toBeGreaterThan(1)
    expect(years.toSorted((a, b) => a.left - b.left)).toEqual(years.toSorted((a, b) => a.year - b.year))
    const [title, chart] = [await left('.row-title'), await left('.status-chart')]
    expect(Math.abs(title - chart)).toBeLessThan(3)
  })

  it.each([320, 768, 1280])('has no page that scrolls sideways at %d pixels', async (width) => {
    for (const path of [
      '',
      briefing,
      'sources/',
      'people/',
      'search/?q=nato',
      'pacts/harbour-declaration/reactions/',
    ]) {
      await open(`arabic/screen/${path}`, width)
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(excess, path).toBeLessThanOrEqual(0)
    }
  })
})
