/** A book with editions before it, as a browser has it. */
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder, type Server } from '../../scripts/pdf/browser/server.ts'
import { axeFaults } from '../published/axe-faults.ts'
import { harbourHistory, secondEdition, secondStep } from '../book/harbour-history.ts'
import { rendered, type RenderedSite } from './rendered.ts'
import { siteWithEditions } from './with-editions.ts'

const book = '/briefings/harbour-declaration/'

let site: RenderedSite
let server: Server
let browser: Browser
let page: Page
beforeAll(async () => {
  const history = { ...harbourHistory, exact: true, newest: secondEdition, steps: [secondStep] }
  const made = await siteWithEditions(() => {}, history)
  site = await rendered({ ...made, base: '/' })
  server = await serveFolder(site.folder)
  browser = await launch()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await server[Symbol.asyncDispose]()
  await site[Symbol.asyncDispose]()
})

const open = (path: string) => page.goto(server.origin + path, { waitUntil: 'networkidle0' })
const shown = (): Promise<string[]> =>
  page.$$eval('ol.changes > li', (items) =>
    items.filter((item) => item.getClientRects().length > 0).map((item) => item.dataset['group'] ?? ''),
  )

describe('the page of what changed', () => {
  it('shows the kind that is asked for, or what has a word', async () => {
    await open(`${book}changes/`)
    await page.waitForSelector('#change-tools input')
    expect(new Set(await shown()).size).toBeGreaterThan(5)
    await page.click('#change-tools [data-group="corrected"]')
    expect(await shown()).toEqual(['corrected'])
    await page.click('#change-tools [data-group="corrected"]')
    await page.type('#change-tools input', 'exchanged pictures')
    expect(await shown()).toEqual(['new'])
  })

  it('has all of them without scripts', async () => {
    await page.setJavaScriptEnabled(false)
    await open(`${book}changes/2/`)
    expect((await page.$$('ol.changes > li')).length).toBe(9)
    await page.setJavaScriptEnabled(true)
  })
})

describe('a line', () => {
  it('opens its old wording with one tap', async () => {
    await open(`${book}#tolvane-no-treaty`)
    const visible = () => page.$eval('#tolvane-no-treaty del', (del) => del.checkVisibility())
    expect(await visible()).toBe(false)
    await page.click('#tolvane-no-treaty summary')
    expect(await visible()).toBe(true)
  })

  it('is cited under the address of the edition, which never moves', async () => {
    await open(`${book}#tolvane-no-treaty`)
    await page.waitForSelector('#tolvane-no-treaty .tools button')
    await page.click('#tolvane-no-treaty .tools button:last-child')
    const citation = await page.$eval('.cite-dialog pre', (pre) => pre.textContent)
    expect(citation).toMatch(/editions\/2\/#tolvane-no-treaty$/)
  })

  it('is where a link to its older id and one to a line that is gone lead', async () => {
    for (const id of ['tolvane-said', 'mayor-claim']) {
      await open(`${book}#${id}`)
      const top = await page.$eval(`#${id}`, (element) => element.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(300)
    }
  })
})

it.each(['changes/', 'changes/2/', 'editions/1/', 'editions/3/', 'as-of/2021-12-31/', ''])(
  '%s: axe finds nothing on it, nor does it scroll sideways on a telephone',
  async (path) => {
    await page.setViewport({ width: 390, height: 800 })
    await open(book + path)
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  },
)
