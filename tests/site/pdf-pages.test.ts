import { beforeAll, describe, expect, it } from 'vitest'
import type { Site } from '../../scripts/site/page.ts'
import { sheetOf, withPdfPages } from '../../scripts/site/pdf-pages.ts'
import { fictionalSite } from './rendered.ts'

let site: Site
beforeAll(async () => {
  site = await fictionalSite()
})

const place = '<span class="pdf-page" data-pdf="harbour-declaration" data-pdf-page-of="signing"></span>'
const fill = (pageOf: Record<string, string>, layout = 'home'): string => {
  const page = site.pages.find((each) => each.layout === layout)
  if (page === undefined) throw new Error('no page')
  return withPdfPages(`<p>${place}</p>`, site, page, new Map([['harbour-declaration', { pageOf, front: 4 }]]))
}

describe('the page of the PDF beside a record', () => {
  it('leads to the sheet that carries its label', () => {
    expect(fill({ signing: '12' })).toBe(
      '<p><a class="pdf-page" href="/repo/briefings/harbour-declaration/harbour-declaration.pdf#page=16">PDF p. 12</a></p>',
    )
  })

  it('is named in short on the page that the PDF lies beside', () => {
    expect(fill({ signing: '12' }, 'briefing')).toBe(
      '<p><a class="pdf-page" href="harbour-declaration.pdf#page=16">PDF p. 12</a></p>',
    )
  })

  it('stays empty for what is not in print', () => {
    expect(fill({})).toBe(`<p>${place}</p>`)
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
