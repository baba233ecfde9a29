import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { base } from './build-sites.ts'
import { freePlaces, shownOf } from './hostile-facts.ts'
import { documentsOf, folderOf, visit, type Visit } from './published.ts'

/** What no page shows: the number of the edition under way once others are published, and why a rule does not fit. */
const unseen = ['briefing.edition', 'statements[].exempt[].reason']

/** A quote is the same wherever it stands. */
const kindOf = (place: string): string => place.replace(/^.*\.quote\./, 'quote.')

it('every place of the schemas that takes any words has an attack in it', () => {
  const planted = new Set(inject('planted').map(({ at }) => kindOf(at)))
  expect(freePlaces().filter((place) => !planted.has(kindOf(place)))).toEqual([])
})

describe('a page whose every text is an attack, its policy switched off', () => {
  let visitor: Visit
  const asked: string[] = []
  beforeAll(async () => {
    visitor = await visit('hostile')
    await visitor.page.setBypassCSP(true)
    await visitor.page.evaluateOnNewDocument(() => {
      const hits: unknown[] = []
      Object.assign(globalThis, { hits, hit: (number: unknown) => hits.push(number ?? 'hit') })
    })
    visitor.page.on('request', (request) => asked.push(request.url()))
    visitor.page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push(`dialog ${dialog.message()}`)))
  })
  afterAll(() => visitor[Symbol.asyncDispose]())

  /** What an attack would have left in the page at hand. */
  const harm = () =>
    visitor.page.evaluate(() => ({
      hits: (globalThis as unknown as { hits: unknown[] }).hits,
      elements: [...document.querySelectorAll('base, embed, form, frame, iframe, object, style, script')]
        .map(({ outerHTML }) => outerHTML)
        .filter((html) => !/^<script type="(module|application\/ld\+json)"/.test(html)),
      attributes: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].map(({ name }) => name).filter((name) => /^on|^style$|[^\w:-]/.test(name)),
      ),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .map(({ href }) => href)
        .filter((href) => !href.startsWith(`${location.origin}/`) && !href.startsWith('https://')),
      pictures: [...document.images].map(({ src }) => src).filter((src) => !src.startsWith(location.origin)),
    }))
  const none = { hits: [], elements: [], attributes: [], links: [], pictures: [] }

  it('does nothing and shows each as text', async () => {
    let shown = ''
    for (const { path } of documentsOf('hostile')) {
      await visitor.open(path)
      expect(await harm(), path).toEqual(none)
      shown += await visitor.page.evaluate(() => document.body.textContent)
    }
    const places = Map.groupBy(inject('planted'), ({ at }) => at)
    const lost = [...places].filter(([, payloads]) => !payloads.some(({ number }) => shown.includes(shownOf(number))))
    expect(lost.map(([place]) => place).toSorted()).toEqual(unseen)
  })

  it('does nothing when a reader searches, filters, sorts and cites', async () => {
    await visitor.open(`${base}search/?q=${encodeURIComponent('<img src=x onerror=hit()> hit')}`)
    await visitor.page.waitForSelector('.search-results a')
    expect(await harm()).toEqual(none)
    for (const path of ['sources/', 'pacts/harbour-declaration/reactions/', 'pacts/harbour-declaration/statements/']) {
      await visitor.open(`${base}${path}`)
      await visitor.page.$$eval('main button', (buttons) => {
        for (const button of buttons.slice(0, 20)) button.click()
        // Pictures that an attack put there fail only now.
        return new Promise((later) => setTimeout(later, 100))
      })
      expect(await harm(), path).toEqual(none)
    }
  })

  it('asks its own site alone', () => {
    expect(asked.filter((url) => !url.startsWith(`${visitor.origin}${base}`))).toEqual([])
    expect(asked.length).toBeGreaterThan(documentsOf('hostile').length)
  })
})

describe('the files beside the pages', () => {
  const files = (ending: string): [string, string][] =>
    readdirSync(folderOf('hostile'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => [name, readFileSync(join(folderOf('hostile'), name), 'utf8')])

  it('are CSV without a formula', () => {
    const cells = files('.csv').flatMap(([, text]) => parse(text).flat())
    expect(cells.length).toBeGreaterThan(1000)
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(-|$))/.test(cell))).toEqual([])
  })

  it('are JSON', () => {
    for (const [name, text] of [...files('.json'), ...files('.webmanifest')])
      expect(() => JSON.parse(text), name).not.toThrow()
  })

  it('are XML of their own elements alone', () => {
    const names = new Set<string>()
    for (const [, text] of files('.xml')) {
      const parser = new SaxesParser()
      parser.on('opentag', ({ name }) => names.add(name))
      parser.on('error', (error) => {
        throw error
      })
      parser.write(text).close()
    }
    expect([...names].toSorted()).toEqual([
      'author',
      'entry',
      'feed',
      'id',
      'lastmod',
      'link',
      'loc',
      'name',
      'summary',
      'title',
      'updated',
      'url',
      'urlset',
    ])
  })
})
