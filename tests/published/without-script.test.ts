import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kindsOf, readToTheEnd, visit, type Visit } from './published.ts'

let visitor: Visit
let plain: Page
beforeAll(async () => {
  visitor = await visit('large')
  plain = await visitor.browser.newPage()
  await plain.setJavaScriptEnabled(false)
})
afterAll(() => visitor[Symbol.asyncDispose]())

/** What a reader sees on a page, word by word, and what stands in each cell of its tables. */
const readable = (page: Page): Promise<{ words: string[]; cells: string[] }> =>
  page.evaluate(() => {
    const ownTools = '.tools, .list-tools, [id$="-tools"], [role="status"], #search, .without-script, .age'
    for (const tool of document.querySelectorAll(ownTools)) tool.remove()
    // What is far down is laid out late, and not read before.
    for (const element of document.querySelectorAll<HTMLElement>('main *')) element.style.contentVisibility = 'visible'
    return {
      words: document.body.innerText.split(/\s+/),
      cells: [...document.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
    }
  })

it.each(['chapter', 'briefing'])('scripts add their tools to a %s page', async (layout) => {
  const path = kindsOf('large').find((each) => each.layout === layout)?.path ?? ''
  await visitor.open(path)
  await visitor.open(path, plain)
  await readToTheEnd(visitor.page)
  const tools = (page: Page) => page.evaluate(() => document.querySelectorAll('button').length)
  await expect.poll(() => tools(visitor.page)).toBeGreaterThan(0)
  expect(await tools(plain)).toBe(0)
})

it('every word and table of a page of each kind is there without them', async () => {
  for (const { path } of kindsOf('large')) {
    await visitor.open(path)
    await visitor.open(path, plain)
    const [withScript, without] = [await readable(visitor.page), await readable(plain)]
    expect(without.words.length, path).toBeGreaterThan(10)
    expect(without, path).toEqual(withScript)
  }
})

it('the search page says what to do instead', async () => {
  await visitor.open('/repo/search/', plain)
  expect(await plain.$eval('.without-script', (element) => element.getClientRects().length)).toBeGreaterThan(0)
  await visitor.open('/repo/search/')
  await visitor.page.waitForSelector('#search input')
  expect(await visitor.page.$eval('.without-script', (element) => element.getClientRects().length)).toBe(0)
})
