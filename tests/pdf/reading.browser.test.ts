import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { serveFolder } from '../../scripts/pdf/browser/server.ts'
import { tagsIn, type Printed } from '../../scripts/pdf/verify/printed.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { briefingUrl } from '../../scripts/site/pages/urls.ts'
import { joined, mentions, numberList, wantedPages } from './page-numbers.ts'
import { printedSite, type PrintedSite } from './printed-books.ts'
import { align, readPage, spoken, type Alignment, type PageText } from './reading.ts'
import { damaged, retype } from './verify/damage.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The page's text laid along the PDF's. The index leaves out what is named nowhere, so it is laid twice. */
function layAlong(page: PageText, printed: Printed): Alignment & { pageAt: number[] } {
  const { pieces } = page
  const { text, pageAt } = spoken(printed)
  const first = align(page, text, new Set())
  const named = mentions({ pieces, starts: first.starts, pageAt })
  const unprinted = new Set(named.flatMap((pages, entry) => (pages.length === 0 ? [entry] : [])))
  return { ...align(page, text, unprinted), pageAt }
}

/** Each page number of the page: what it is of, what is printed, and what it has to be. */
function pageNumbers(page: PageText, printed: Printed): { of: string; said: string; wanted: string }[] {
  const { starts, numbers, pageAt } = layAlong(page, printed)
  const { pieces } = page
  const labels = printed.pages.map(({ label }) => label)
  const named = mentions({ pieces, starts, pageAt })
  return [...numbers].map(([index, said]) => {
    const { wants, entry } = pieces[index] ?? { wants: null, entry: null }
    const pages =
      wants === null
        ? []
        : wants.kind === 'mentioning'
          ? (named[entry ?? -1] ?? [])
          : wantedPages({ pieces, starts, pageAt }, wants)
    return {
      of: `${wants?.kind} ${wants?.of.join('|')}`,
      said: joined(said, labels),
      wanted: numberList(pages, labels),
    }
  })
}

describe.each(['fictional', 'large'] as const)('the %s book', (name) => {
  let site: PrintedSite
  let printed: Printed
  let page: PageText
  beforeAll(async () => {
    site = await printedSite(name)
    printed = await readPrinted(site.pdf)
    await using server = await serveFolder(site.folder)
    page = await readPage(await browser.newPage(), server.origin + briefingUrl(site.book))
  })

  it('is read in the order of its page, word for word', () => {
    expect(layAlong(page, printed).parting).toBeNull()
  })

  it('has the headings of its page as its outline', () => {
    expect(printed.outline.map(({ title }) => title)).toEqual(page.headings.map(([, title]) => title))
  })

  it('prints the page on which the words stand, wherever it gives a page number', () => {
    const numbers = pageNumbers(page, printed)
    const kinds = new Set(numbers.map(({ of }) => of.split(' ')[0]))
    expect(kinds).toEqual(new Set(['page', 'citing', 'mentioning']))
    expect(numbers.filter(({ said, wanted }) => said !== wanted || said === '')).toEqual([])
  })

  it('draws its margins as artifacts: marking, running head and number are not read', () => {
    for (const { label, texts } of printed.pages) {
      const margin = texts.filter(({ artifact }) => artifact).map(({ text }) => text)
      expect(
        margin.filter((text) => text === site.book.marking),
        label,
      ).toHaveLength(2)
    }
  })

  it('marks the language of every quotation', () => {
    const quoted = Object.values(site.book.facts).flatMap(({ quote }) => quote?.lang ?? [])
    const marked = printed.pages.flatMap(({ structure }) => tagsIn(structure).map(({ lang }) => lang))
    expect(new Set(marked)).toEqual(new Set([...marked, ...quoted]))
    expect(quoted).toEqual(expect.arrayContaining(['sq', 'hr', 'sr-Latn']))
  })
})

describe('this test', () => {
  it('sees one wrong number in the contents, and one letter that is not read', async () => {
    const { pdf, folder, book } = await printedSite('fictional')
    await using server = await serveFolder(folder)
    const page = await readPage(await browser.newPage(), server.origin + briefingUrl(book))
    const renumbered = await readPrinted(damaged(pdf, (file) => retype(file, 2, 'Scope3', 'Scope4')))
    expect(pageNumbers(page, renumbered).filter(({ said, wanted }) => said !== wanted)).toEqual([
      { of: 'page scope', said: '4', wanted: '3' },
    ])
    const respelled = await readPrinted(damaged(pdf, (file) => retype(file, 10, 'a step', 'a stop')))
    expect(layAlong(page, respelled).parting).toContain('where the page has')
  })
})
