import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printJobs } from '../../scripts/pdf/jobs.ts'
import { hasRightToLeft } from '../../scripts/facts/values/direction.ts'
import { citationForms } from '../../scripts/site/files/citation.ts'
import { searchDocuments } from '../../scripts/site/files/search/documents.ts'
import { wordsOf } from '../../scripts/site/pages/strings.ts'
import { chapterRenderer } from '../../scripts/site/render/chapter.ts'
import { addHebrewAndArabic, writeInArabic } from '../book/right-to-left.ts'
import { htmlFaults } from '../published/html-faults.ts'
import { renderFictional, type RenderedSite } from './rendered.ts'

let mixed: RenderedSite
let arabic: RenderedSite
beforeAll(async () => {
  mixed = await renderFictional(addHebrewAndArabic)
  arabic = await renderFictional(writeInArabic)
})
afterAll(async () => {
  await mixed[Symbol.asyncDispose]()
  await arabic[Symbol.asyncDispose]()
})

const pagesOf = (rendered: RenderedSite): Promise<string[]> =>
  Promise.all(rendered.site.pages.map(({ url }) => rendered.read(url.endsWith('/') ? `${url}index.html` : url)))

/** Words of a page from right to left that stand in no element with a direction, but for those of the head and of plain text. */
function bareWords(html: string): string[] {
  const found: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node, isSetApart: boolean): void => {
    if (tree.isTextNode(node) && !isSetApart && hasRightToLeft(node.value)) found.push(node.value.trim())
    if (!('childNodes' in node)) return
    const isApart =
      isSetApart ||
      (tree.isElementNode(node) &&
        (['head', 'pre', 'text', 'bdi'].includes(node.tagName) || node.attrs.some(({ name }) => name === 'dir')))
    for (const child of node.childNodes) walk(child, isApart)
  }
  walk(parse(html), false)
  return found
}

describe('an English book with names and texts in Hebrew and Arabic', () => {
  it('has each of them in an element with its direction, on every page', async () => {
    const pages = await pagesOf(mixed)
    expect(pages.filter(hasRightToLeft).length).toBeGreaterThan(20)
    expect(pages.flatMap(bareWords)).toEqual([])
    expect(bareWords('<p>See שלום.')).toEqual(['See שלום.'])
  })

  it('is valid HTML and, as chapters, well-formed XML', async () => {
    expect((await pagesOf(mixed)).flatMap(htmlFaults)).toEqual([])
    const [book] = mixed.site.books
    if (book === undefined) throw new Error('no book')
    const render = chapterRenderer(mixed.site, book, (id) => `${id}.xhtml`)
    const chapters = book.chapters.map(render).join('')
    new SaxesParser().write(`<all>${chapters}</all>`).close()
    expect(chapters).toMatch(/<bdi dir="rtl">[^<]* \(1\)<\/bdi>/)
  })

  it('names itself in plain text with the names set apart', async () => {
    const page = await mixed.read('pacts/harbour-declaration/background/index.html')
    expect(page).toContain('<title>\u2068רקע (2021)\u2069 – Declaration · Pactbook</title>')
    expect(page).toContain('"name":"רקע (2021) – Declaration"')
    const feed = await mixed.read('feed.xml')
    expect(feed).toContain('\u2068חדש: (2021) ראשון.\u2069 \u2068See the paper of משרד, 2025.\u2069')
    expect(feed).toMatch(/[^\u2068]\w+: \u2068תוקן \(1\)\.\u2069/)
  })

  it('is cited in words with the names set apart, and in data as they are written', () => {
    const { site } = mixed
    const forms = site.books.flatMap((book) => citationForms(book, site, wordsOf(site.strings, 'en')))
    const [text, ...data] = forms.map((form) => form.text)
    expect(text).toContain('Desk for Invented Affairs; \u2068מכון המחקר (Haifa)\u2069. The Harbour')
    for (const each of data) expect(each).toContain('מכון המחקר (Haifa)')
    expect(data.join()).not.toMatch(/[\u2066-\u2069]/)
  })

  it('has its data and its index of search terms as they are written', async () => {
    const files = ['sources.json', 'sources.csv'].map((name) => mixed.read(join('data', name)))
    const [json = '', csv = ''] = await Promise.all(files)
    expect(json).toContain('"כותרת (2025) NATO"')
    expect(json + csv).not.toMatch(/[\u2066-\u2069]/)
    const found = searchDocuments(mixed.site).find(({ id }) => id === 'sources/declaration-text')
    expect(found).toMatchObject({ title: 'משרד הביטחון', text: '\u2068כותרת (2025) NATO\u2069, 14 May 2021' })
  })
})

describe('a book in Arabic', () => {
  it('is read from right to left on every page, with what is Latin set apart', async () => {
    const pages = await pagesOf(arabic)
    for (const page of pages) expect(page).toContain('<html lang="ar" dir="rtl"')
    const scope = await arabic.read('pacts/harbour-declaration/scope/index.html')
    expect(scope).toMatch(/<p class="fact-text" dir="ltr">The preamble/)
    expect(JSON.parse(await arabic.read('manifest.webmanifest'))).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })

  it('sets its title apart in a sentence about it, and leaves it bare in the title of a file', () => {
    const [book, glance] = printJobs(arabic.site)
    expect(book?.data.description).toContain('“\u2068إعلان الميناء (2021)\u2069”')
    expect(glance?.title).toBe('إعلان الميناء (2021): At a glance')
  })
})

describe('the styles', () => {
  const sides = (css: string): string[] =>
    css
      .replaceAll(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
      .match(
        /(?<=[{;]\s*)(?:(?:margin|padding|border)-(?:left|right)|left|right|float:\s*(?:left|right)|text-align:\s*(?:left|right))\b/g,
      ) ?? []

  it('speak of start and end, so that a page mirrors as a whole', async () => {
    const files = await readdir('templates/styles', { recursive: true })
    const styles = files
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFile(`templates/styles/${name}`, 'utf8'))
    expect((await Promise.all(styles)).flatMap(sides)).toEqual([])
    expect(
      sides('a { color: red; margin-left: 0; float: left } @page { @top-left { text-align: left } }'),
    ).toHaveLength(2)
  })
})
