import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentsOf, kindsOf, visit, type Visit } from './published.ts'

let visitor: Visit
let page: Page
beforeAll(async () => {
  visitor = await visit('large')
  page = visitor.page
})
afterAll(() => visitor[Symbol.asyncDispose]())

const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('on a screen of 320 pixels', () => {
  it('no page scrolls sideways', async () => {
    await page.setViewport({ width: 320, height: 640 })
    const wide: string[] = []
    for (const { path } of documentsOf('large')) {
      await visitor.open(path)
      if ((await overflow()) > 0) wide.push(path)
    }
    expect(wide).toEqual([])
    await page.evaluate(() => {
      const word = document.createElement('pre')
      word.textContent = 'x'.repeat(200)
      word.style.whiteSpace = 'pre'
      word.style.overflow = 'visible'
      document.querySelector('main')?.append(word)
    })
    expect(await overflow()).toBeGreaterThan(0)
  })
})

describe('with the keyboard alone', () => {
  /** The element that has the focus: what it is, and whether a reader sees that. */
  const focus = () =>
    page.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      const { top, bottom, width } = at.getBoundingClientRect()
      return {
        name: at.outerHTML.slice(0, 120),
        marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen: width > 0 && bottom > 0 && top < innerHeight,
      }
    })

  it.each(['home', 'chapter', 'sources', 'search'])('each stop on a %s page is seen', async (layout) => {
    await page.setViewport({ width: 1280, height: 800 })
    await visitor.open(kindsOf('large').find((each) => each.layout === layout)?.path ?? '')
    const stops: NonNullable<Awaited<ReturnType<typeof focus>>>[] = []
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Tab')
      const at = await focus()
      if (at === null) break
      stops.push(at)
    }
    expect(stops.length).toBeGreaterThan(3)
    expect(stops.filter(({ marked, seen }) => !marked || !seen)).toEqual([])
  })

  it('the first stop leads past the head of the page', async () => {
    await visitor.open('/repo/sources/')
    await page.keyboard.press('Tab')
    expect((await focus())?.name).toContain('#main-content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
})

describe('motion', () => {
  const moving = (): Promise<number> =>
    page.evaluate(
      () =>
        document.getAnimations().length +
        [...document.querySelectorAll('*')].filter((each) => {
          const { transitionDuration, scrollBehavior } = getComputedStyle(each)
          return transitionDuration !== '0s' || scrollBehavior !== 'auto'
        }).length,
    )

  it('is left out where a reader asks for less', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await visitor.open('/repo/briefings/harbour-declaration/')
    expect(await moving()).toBe(0)
    await page.evaluate(() => void document.body.animate([{ opacity: 0 }, { opacity: 1 }], 10_000))
    expect(await moving()).toBe(1)
    await page.emulateMediaFeatures([])
  })
})

describe('a link within the briefing', () => {
  it('leads to its line, although the chapters before it were never laid out', async () => {
    await page.setViewport({ width: 1280, height: 800 })
    await visitor.open('/repo/briefings/harbour-declaration/')
    for (const id of ['sources', 'timeline', 'method']) {
      await page.$eval(`.contents a[href="#${id}"]`, (link) => link.click())
      await page.waitForFunction((wanted) => document.querySelector(':target')?.id === wanted, {}, id)
      expect(await page.$eval(':target', (chapter) => Math.abs(chapter.getBoundingClientRect().top))).toBeLessThan(100)
    }
  })
})

describe('the address of a line', () => {
  const places = [
    ['briefings/harbour-declaration/', '.fact[id]'],
    ['briefings/harbour-declaration/', '.source[id]'],
    ['pacts/harbour-declaration/reactions/', '.matrix th[id]'],
    ['sources/', '.source[id]'],
  ] as const

  it.each([
    ['a laptop', { width: 1280, height: 800 }],
    ['a phone', { width: 412, height: 823 }],
  ])('opens at it on %s, although what is above was never laid out', async (_, viewport) => {
    await page.setViewport(viewport)
    for (const [path, selector] of places) {
      await visitor.open(`/repo/${path}`)
      const ids = await page.$$eval(selector, (lines) => lines.map(({ id }) => id))
      for (const id of [ids[Math.floor(ids.length / 2)], ids.at(-3)]) {
        await page.goto('about:blank')
        await page.goto(`${visitor.origin}/repo/${path}#${id}`, { waitUntil: 'networkidle0' })
        const top = await page.$eval(':target', (line) => line.getBoundingClientRect().top)
        expect(top, `${path}#${id}`).toBeGreaterThan(0)
        expect(top, `${path}#${id}`).toBeLessThan(viewport.height / 2)
      }
    }
  })
})

describe('a page that is not there', () => {
  it('is answered from any depth with the way back, in the look of the site', async () => {
    const response = await page.goto(`${visitor.origin}/repo/no/such/page/`)
    expect(response?.status()).toBe(404)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source')
    await Promise.all([page.waitForNavigation(), page.click('main a:not(.search-link)')])
    expect(new URL(page.url()).pathname).toBe('/repo/')
  })
})

describe('words in Cyrillic', () => {
  const mislabelled = (): Promise<string[]> =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent ?? ''
        const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
        if (/\p{Script=Cyrillic}{2}/u.test(text) && lang === document.documentElement.lang) found.push(text.trim())
      }
      return found
    })

  it('are marked as another language than the page', async () => {
    await visitor.open('/repo/briefings/harbour-declaration/')
    expect(await page.evaluate(() => /\p{Script=Cyrillic}{2}/u.test(document.body.textContent))).toBe(true)
    expect(await mislabelled()).toEqual([])
    await page.evaluate(() => document.querySelector('main')?.append('Потписано'))
    expect(await mislabelled()).toEqual(['Потписано'])
  })
})
