/** The site of a book whose names, titles and words are in all scripts, as a browser has it. */
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeSite } from '../../scripts/build/site.ts'
import type { Book } from '../../scripts/book/book.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { languageDirection } from '../../scripts/facts/values/direction.ts'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder, type Server } from '../../scripts/pdf/browser/server.ts'
import { briefingUrl } from '../../scripts/site/pages/urls.ts'
import { manyScripts } from '../book/fictional-book.ts'
import { axeFaults } from '../published/axe-faults.ts'
import { htmlFaults } from '../published/html-faults.ts'
import { rendered, type RenderedSite } from './rendered.ts'

let site: RenderedSite
let book: Book
let server: Server
let browser: Browser
let page: Page
beforeAll(async () => {
  const { facts } = await loadFacts(manyScripts)
  if (facts === null) throw new Error('the facts have errors')
  site = await rendered(await composeSite(facts, { base: '/', url: null }))
  const [first] = site.site.books
  if (first === undefined) throw new Error('there is no book')
  book = first
  server = await serveFolder(site.folder)
  browser = await launch()
  page = await browser.newPage()
  await page.goto(server.origin + briefingUrl(book), { waitUntil: 'networkidle0' })
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
  await site[Symbol.asyncDispose]()
})

it('is valid HTML on every page', async () => {
  const pages = site.site.pages.map(({ url }) => (url.endsWith('/') ? `${url}index.html` : url))
  expect(pages.length).toBeGreaterThan(30)
  expect((await Promise.all(pages.map((path) => site.read(path)))).flatMap(htmlFaults)).toEqual([])
})

describe('the page of its briefing', () => {
  it('has each quote in its language and in its direction', async () => {
    const quotes = Object.values(book.facts).flatMap(({ quote }) => quote ?? [])
    const paragraphs = quotes.flatMap(({ lang, text }) => text.split(/\n\n/).map((words) => ({ lang, text: words })))
    const found = await page.$$eval('[lang]', (elements) =>
      elements.map((each) => ({
        lang: each.getAttribute('lang') ?? '',
        text: each.textContent,
        direction: getComputedStyle(each).direction,
      })),
    )
    const missing = paragraphs.filter(
      ({ lang, text }) =>
        !found.some(
          (each) =>
            each.lang === lang &&
            each.direction === languageDirection(lang) &&
            each.text.replaceAll(/\s/g, '').includes(text.replaceAll(/\s/g, '')),
        ),
    )
    expect(quotes.length).toBeGreaterThan(40)
    expect(missing).toEqual([])
  })

  it('has fonts of its own for the letters in its citations', async () => {
    await page.$eval('pre[data-cite]', (citation) => citation.scrollIntoView())
    await page.evaluate(() => document.fonts.ready)
    const session = await page.createCDPSession()
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'pre[data-cite]' })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    const own = fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName)
    expect(own).toEqual(
      expect.arrayContaining([expect.stringMatching(/Arabic|Vazirmatn/), expect.stringMatching(/JP|SC|TC|HK/)]),
    )
  })

  it('has nothing that axe finds', async () => {
    expect(await axeFaults(page)).toEqual([])
  })
})
