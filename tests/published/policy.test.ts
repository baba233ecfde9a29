import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base } from './build-sites.ts'
import { kindsOf, visit, type Visit } from './published.ts'

let visitor: Visit
let asked: string[]
beforeAll(async () => {
  visitor = await visit('large')
  await watch(visitor.page)
})
afterAll(() => visitor[Symbol.asyncDispose]())

/** Notes every address that a page asks for, and every breach of its policy. */
async function watch(page: Page): Promise<void> {
  asked = []
  page.on('request', (request) => asked.push(request.url()))
  await page.evaluateOnNewDocument(() => {
    const breaches: string[] = []
    Object.assign(globalThis, { breaches })
    document.addEventListener('securitypolicyviolation', (event) => breaches.push(event.effectiveDirective))
  })
}

const breachesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { breaches: string[] }).breaches)

const foreign = (origin: string): string[] => asked.filter((url) => !url.startsWith(`${origin}${base}`))

describe('a page of each kind', () => {
  it('asks only its own site, keeps to its policy and leaves nothing with the reader', async () => {
    for (const { path } of kindsOf('large')) {
      await visitor.open(path)
      await visitor.page.keyboard.press('/')
      await visitor.page.waitForSelector('input[type=search]')
      expect(await breachesOf(visitor.page), path).toEqual([])
      expect(await visitor.page.evaluate(() => localStorage.length + sessionStorage.length), path).toBe(0)
    }
    expect(asked.length).toBeGreaterThan(kindsOf('large').length)
    expect(foreign(visitor.origin)).toEqual([])
    expect(await visitor.browser.defaultBrowserContext().cookies()).toEqual([])
  })
})

describe('what somebody slipped into a page', () => {
  it.each([
    ['a script', 'script-src-elem', '<script>globalThis.ran = true</script>'],
    ['an event attribute', 'script-src-attr', '<img src="data:," onerror="globalThis.ran = true">'],
    ['a style', 'style-src-elem', '<style>body { display: none }</style>'],
    ['a style attribute', 'style-src-attr', '<p style="display: none">x</p>'],
    ['a picture from elsewhere', 'img-src', '<img src="https://tracker.invalid/x.png">'],
    ['a frame', 'frame-src', '<iframe src="https://frame.invalid/"></iframe>'],
    ['a form', 'form-action', '<form action="https://form.invalid/"><button id="send">Send</button></form>'],
    ['a script from elsewhere', 'script-src-elem', '<script src="https://script.invalid/x.js"></script>'],
  ])('%s is stopped', async (_, directive, html) => {
    await visitor.open(`${base}about/`)
    asked = []
    await visitor.page.evaluate((markup) => {
      // A fragment's scripts run when they are put in a page, as those of written HTML do.
      document.body.append(document.createRange().createContextualFragment(markup))
      document.querySelector<HTMLButtonElement>('#send')?.click()
    }, html)
    await visitor.page.waitForFunction(() => (globalThis as unknown as { breaches: string[] }).breaches.length > 0)
    expect(await breachesOf(visitor.page)).toContain(directive)
    expect(await visitor.page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
})
