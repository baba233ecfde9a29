/**
 * What every book owes, whatever stands in data/ and briefings/. These are the only tests that read the two folders, and
 * they name nothing in them. What can be seen in the facts alone is a rule of the checker and not tested here.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeSite } from '../../scripts/build/site.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { briefingUrl } from '../../scripts/site/pages/urls.ts'
import { fictionalBook } from '../book/fictional-book.ts'
import { deadLinks, printed } from '../published/references.ts'
import { rendered, renderFictional, type RenderedSite } from '../site/rendered.ts'
import { owed } from './owed.ts'

const root = 'https://book.example/'
const { facts, findings } = await loadFacts({ data: 'data', briefings: 'briefings' })

it('the facts are without errors', () => {
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe.runIf(facts !== null)('the site of every book', () => {
  let site: RenderedSite
  beforeAll(async () => {
    if (facts !== null) site = await rendered(await composeSite(facts, { base: '/', url: root }))
  })
  afterAll(() => site[Symbol.asyncDispose]())

  it('has all that a briefing owes its reader on one page', async () => {
    expect(site.site.books.length).toBeGreaterThan(0)
    for (const book of site.site.books) {
      expect(owed(book, await site.read(`${briefingUrl(book)}index.html`)), book.id).toEqual([])
    }
  })

  it('has no dead link', () => {
    expect(deadLinks(site.folder, root).filter((link) => !printed.test(link))).toEqual([])
  })
})

it('a page without its lines, quotes, sources and footnotes is seen', async () => {
  const book = await fictionalBook()
  await using site = await renderFictional()
  const html = await site.read(`${briefingUrl(book)}index.html`)
  expect(owed(book, html)).toEqual([])
  const worse = html
    .replace('id="dravia-opposes"', '')
    .replace('lang="la">“Haec', 'lang="en">“Haec')
    .replace('id="source-declaration-text"', '')
    .replaceAll('href="https://mfa.dravia.example.org/statements/2021-05-16"', '')
    .replace('id="footnote-corvania"', '')
  expect(owed(book, worse)).toEqual([
    'a line for dravia-opposes',
    'the quote of dravia-opposes',
    'the source declaration-text',
    'the address of dravian-mfa-2021-05-16',
    'the footnote of corvania',
  ])
})
