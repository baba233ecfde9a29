import { beforeAll, describe, expect, it } from 'vitest'
import type { Page, Site } from '../../../scripts/site/pages/page.ts'
import { pdfPageLink, sheetOf } from '../../../scripts/site/render/pdf-pages.ts'
import { briefingUrl } from '../../../scripts/site/pages/urls.ts'
import { fictionalSite } from '../rendered.ts'

let site: Site
beforeAll(async () => {
  site = await fictionalSite()
})

const linkTo = (pageOf: Record<string, string>, parts: Partial<Page> = {}): string => {
  const page = site.pages.find(({ layout }) => layout === (parts.layout ?? 'home'))
  const [book] = site.books
  if (page === undefined || book === undefined) throw new Error('no page')
  const printed = new Map([[briefingUrl(book), { pageOf, front: 4 }]])
  return pdfPageLink('signing', book, { ...page, ...parts }, { ...site, printed })
}

describe('the page of the PDF beside a record', () => {
  it('leads to the sheet that carries its label', () => {
    expect(linkTo({ signing: '12' })).toBe(
      '<a class="pdf-page" href="/repo/briefings/harbour-declaration/harbour-declaration.pdf#page=16">PDF p. 12</a>',
    )
  })

  it('is named in short on the page that the PDF lies beside', () => {
    expect(linkTo({ signing: '12' }, { layout: 'briefing' })).toBe(
      '<a class="pdf-page" href="harbour-declaration.pdf#page=16">PDF p. 12</a>',
    )
  })

  it('stays empty for what is not in print, and in print itself', () => {
    expect(linkTo({})).toBe('')
    expect(linkTo({ signing: '12' }, { medium: 'print' })).toBe('')
  })

  it.each([
    ['1', 5],
    ['12', 16],
    ['i', 1],
    ['iv', 4],
    ['ix', 9],
    ['xiv', 14],
  ])('label %s is sheet %d after four pages of front matter', (label, sheet) => {
    expect(sheetOf(label, 4)).toBe(sheet)
  })
})
