/** A reader of a site finds words of any script, and sorts a table by the alphabet of the page. */
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder, type Server } from '../../scripts/pdf/browser/server.ts'
import { renderFictional, type RenderedSite } from './rendered.ts'

const terms: [script: string, text: string, query: string, marked: string][] = [
  ['Arabic', 'الإِعْلان المشترك', 'اعلان', 'الإِعْلان'],
  ['Han', '关于国防合作的联合声明', '声明', '声明'],
  ['Thai', 'ความร่วมมือด้านการป้องกันประเทศ', 'ป้องกัน', 'ป้องกัน'],
  ['Hebrew', 'הַצְהָרָה', 'הצהרה', 'הַצְהָרָה'],
  ['Greek', 'Κοινή Διακήρυξη', 'διακηρυξη', 'Διακήρυξη'],
  ['Cyrillic', 'Заявление Захаровой', 'Zakharova', 'Захаровой'],
]

let site: RenderedSite
let server: Server
let browser: Browser
let page: Page
beforeAll(async () => {
  site = await renderFictional(({ glossary, countries, briefings }) => {
    for (const [id, term] of terms) glossary.push({ id: id.toLowerCase(), term, definition: id })
    for (const country of countries) if (country.id === 'dravia') country.name = 'Åravia'
    for (const { briefing } of briefings) briefing.lang = 'sv'
  })
  server = await serveFolder(site.folder, '/repo/')
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
  await site[Symbol.asyncDispose]()
})

describe('what a reader types is found and marked', () => {
  it.each(terms)('%s', async (script, _, query, marked) => {
    await page.goto(`${server.origin}/repo/search/`, { waitUntil: 'load' })
    await page.waitForSelector('input[type=search]:focus')
    await page.keyboard.type(query)
    await page.waitForSelector('.search-results a')
    const link = `.search-results a[href="/repo/glossary/#term-${script.toLowerCase()}"]`
    expect(await page.$$eval(`${link} mark`, (marks) => marks.map((mark) => mark.textContent))).toContain(marked)
  })
})

it('sorts a table by the alphabet of the page, where å comes last', async () => {
  await page.goto(`${server.origin}/repo/pacts/harbour-declaration/reactions/`, { waitUntil: 'load' })
  await page.waitForSelector('th[data-sort="actor"] button')
  await page.click('th[data-sort="actor"] button')
  const actors = await page.$$eval('.matrix tbody tr, .reactions tbody tr', (rows) =>
    rows.map((row) => row.querySelector('th')?.textContent.trim() ?? ''),
  )
  expect(actors.length).toBeGreaterThan(3)
  expect(actors.at(-1)).toContain('Åravia')
  expect(actors[0]).not.toContain('Åravia')
})
