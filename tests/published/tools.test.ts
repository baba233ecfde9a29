import type { Page } from 'puppeteer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fold } from '../../templates/scripts/fold.ts'
import { readCitation } from '../site/bibliography.ts'
import { visit, type Visit } from './published.ts'

const chapter = '/repo/pacts/harbour-declaration/reactions/'
const permanent = /\/repo\/briefings\/harbour-declaration\/#[\w-]+$/
let visitor: Visit
let page: Page
beforeAll(async () => {
  visitor = await visit('large')
  page = visitor.page
  await page.setViewport({ width: 1280, height: 800 })
  await visitor.browser
    .defaultBrowserContext()
    .overridePermissions(visitor.origin, ['clipboard-read', 'clipboard-sanitized-write'])
})
afterAll(() => visitor[Symbol.asyncDispose]())

const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

describe('the table of reactions', () => {
  const openAt = async (query = ''): Promise<void> => {
    await visitor.open(`${chapter}${query}`)
    await page.waitForSelector('#reaction-tools input')
  }
  beforeEach(() => openAt())

  const stances = (): Promise<string[]> =>
    page.$$eval('.matrix tbody tr', (rows) =>
      rows.filter((row) => row.getClientRects().length > 0).map((row) => row.dataset['stance'] ?? ''),
    )
  const days = (): Promise<string[]> =>
    page.$$eval('.matrix tbody td[data-value]', (cells) => cells.map((cell) => cell.dataset['value'] ?? ''))

  it('shows the stance that is chosen, then all again', async () => {
    const all = await stances()
    expect(new Set(all).size).toBeGreaterThan(2)
    expect(all).toContain('none-found')
    await page.click('#reaction-tools [data-stance="concerned"]')
    expect(new Set(await stances())).toEqual(new Set(['concerned']))
    expect(await page.$eval('#reaction-tools [role=status]', (status) => status.textContent)).toContain(
      String(all.filter((each) => each === 'concerned').length),
    )
    expect(await page.$eval('#reaction-tools [data-stance="concerned"]', (chip) => chip.ariaPressed)).toBe('true')
    await page.click('#reaction-tools [data-stance="concerned"]')
    expect(await stances()).toEqual(all)
  })

  it('shows the rows that have a word, whatever its accents', async () => {
    await page.type('#reaction-tools input', 'hale')
    const shown = await page.$$eval('.matrix tbody tr:not([hidden])', (rows) => rows.map((row) => row.textContent))
    expect(shown.length).toBeGreaterThan(0)
    for (const text of shown) expect(text).toContain('Hâle')
  })

  it('is sorted by a column with the keyboard, up and down', async () => {
    const written = await days()
    await page.focus('th[data-sort="date"] button')
    await page.keyboard.press('Enter')
    const up = await days()
    expect(up).toEqual(written.toSorted())
    expect(await page.$eval('th[data-sort="date"]', (head) => head.ariaSort)).toBe('ascending')
    await page.keyboard.press('Enter')
    expect(await days()).toEqual(up.toReversed())
    expect(await page.$eval('th[data-sort="date"]', (head) => head.ariaSort)).toBe('descending')
  })
})

describe('how a table is filtered and sorted', () => {
  const days = (): Promise<string[]> =>
    page.$$eval('.matrix tbody tr:not([hidden]) td[data-value]', (cells) =>
      cells.map((cell) => cell.dataset['value'] ?? ''),
    )
  const open = async (path: string): Promise<void> => {
    await visitor.open(path)
    await page.waitForSelector('.tools-place input')
  }

  it('stands in the address, without a step in the history', async () => {
    await open(chapter)
    const before = await page.evaluate(() => history.length)
    await page.click('#reaction-tools [data-stance="opposes"]')
    await page.type('#reaction-tools input', 'dravia')
    await page.click('th[data-sort="date"] button')
    await page.click('th[data-sort="date"] button')
    expect(new URL(page.url()).search).toBe('?stance=opposes&q=dravia&sort=-date')
    expect(await page.evaluate(() => history.length)).toBe(before)
  })

  it('is found again by who opens that address, and on the way back', async () => {
    await open(`${chapter}?stance=opposes&q=dravia&sort=-date`)
    const shown = await days()
    expect(shown.length).toBeGreaterThan(1)
    expect(shown).toEqual(shown.toSorted().toReversed())
    expect(await page.$eval('#reaction-tools [data-stance="opposes"]', (chip) => chip.ariaPressed)).toBe('true')
    expect(await page.$eval('#reaction-tools input', (field) => field.value)).toBe('dravia')
    await visitor.open('/repo/about/')
    await page.goBack()
    await page.waitForSelector('#reaction-tools input')
    expect(await days()).toEqual(shown)
  })

  it('leaves the address as it was once nothing is chosen, and takes no value that there is not', async () => {
    await open(`${chapter}?stance=opposes`)
    await page.click('#reaction-tools [data-stance="opposes"]')
    expect(new URL(page.url()).search).toBe('')
    await open('/repo/sources/?lang=xx&letter=Z&sort=none')
    expect(await page.$$eval('.sources > li:not([hidden])', (items) => items.length)).toBeGreaterThan(10)
  })

  it('is named by the chapter on the page that has several', async () => {
    await visitor.open('/repo/briefings/harbour-declaration/?reactions.stance=opposes#reactions')
    await page.waitForSelector('#reaction-tools [aria-pressed="true"]')
    expect(await page.$eval('#reaction-tools [aria-pressed="true"]', (chip) => chip.getAttribute('data-stance'))).toBe(
      'opposes',
    )
  })
})

describe('a line', () => {
  beforeEach(async () => {
    await visitor.open(chapter)
    await page.waitForSelector('.tools')
  })

  it('gives its permanent link to the clipboard and says so', async () => {
    await page.click('.tools button')
    await page.waitForFunction(() => document.querySelector('.visually-hidden[role=status]')?.textContent !== '')
    const link = await clipboard()
    expect(link).toMatch(permanent)
    await page.goto(link)
    expect(await page.evaluate(() => document.querySelector(':target') !== null)).toBe(true)
  })

  it('is cited in each form, and the dialog is left with Escape to where one was', async () => {
    await page.focus('.tools button:nth-of-type(2)')
    const asked = await focused()
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open]')
    const forms = await page.$$eval('dialog pre', (each) => each.map(({ textContent }) => textContent))
    expect(forms).toHaveLength(4)
    for (const form of forms) expect(form).toMatch(/#[\w-]+/)
    const printed = /p\. (\d+)/.exec(forms[0] ?? '')?.[1]
    const [bibtex, csl, ris] = forms.slice(1).map(readCitation)
    const line = { page: printed, URL: /https?:\S+$/.exec(forms[0] ?? '')?.[0] }
    expect(bibtex).toMatchObject(line)
    expect(csl).toMatchObject({ ...line, section: expect.stringMatching(/^\d+\.\d+$/) as unknown })
    expect(ris).toMatchObject(line)
    while (!(await page.evaluate(() => document.activeElement?.matches('dd button')))) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('.visually-hidden[role=status]')?.textContent !== '')
    expect(forms).toContain(await clipboard())
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('dialog') === null)
    expect(await focused()).toBe(asked)
  })
})

describe('the search', () => {
  const results = (): Promise<string[]> =>
    page.$$eval('.search-results a', (links) => links.map((link) => link.textContent))

  async function search(query: string): Promise<string[]> {
    await page.waitForSelector('input[type=search]:focus')
    const before = await page.$eval('.search-status', (status) => status.textContent)
    await page.$eval('input[type=search]:focus', (field) => {
      field.value = ''
    })
    await page.keyboard.type(query)
    await page.waitForFunction((text) => document.querySelector('.search-status')?.textContent !== text, {}, before)
    return results()
  }

  it('opens at a key, finds a name without its accents, and leads to the line', async () => {
    await visitor.open(chapter)
    await page.keyboard.press('/')
    const found = await search('Hale step against')
    expect(found.join()).toContain('Hâle')
    await page.keyboard.press('ArrowDown')
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(page.url()).toBe(href)
    expect(await page.$eval(':target', (line) => (line.closest('tr') ?? line).textContent)).toContain('Hâle')
    expect(await page.$eval(':target', (line) => line.getBoundingClientRect().top)).toBeLessThan(800)
  })

  it('finds Cyrillic words by their Latin form', async () => {
    await visitor.open(chapter)
    await page.keyboard.press('/')
    const text = await page.evaluate(async () => (await fetch('/repo/search-index.json')).text())
    const [word = ''] = /\p{Script=Cyrillic}{6,}/u.exec(text) ?? []
    expect(word).not.toBe('')
    expect(fold(word)).toMatch(/^[a-z]+$/)
    expect((await search(fold(word))).join()).toContain(word)
  })

  it('is left with Escape to where one was, and goes on without a network', async () => {
    let fetched = 0
    page.on('request', (request) => (fetched += request.url().endsWith('search-index.json') ? 1 : 0))
    await visitor.open(chapter)
    await page.focus('.search-link')
    const before = await focused()
    await page.keyboard.press('Enter')
    expect((await search('treaty')).length).toBeGreaterThan(0)
    await page.setOfflineMode(true)
    expect((await search('Estmark')).length).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    // The dialog goes with its close event, which a busy machine has a moment later.
    await page.waitForFunction(() => document.querySelector('dialog') === null)
    expect(await focused()).toBe(before)
    await page.keyboard.press('/')
    expect((await search('minister')).length).toBeGreaterThan(0)
    await page.setOfflineMode(false)
    expect(fetched).toBe(1)
  })

  it('has a page of its own, whose address carries what was asked', async () => {
    await visitor.open('/repo/search/?q=Hale')
    await page.waitForSelector('.search-results a')
    expect((await results()).join()).toContain('Hâle')
  })
})
