import { describe, expect, it } from 'vitest'
import { withoutPrintParts } from '../../scripts/site/finish.ts'

describe('a finished page', () => {
  it('is without the parts of the printed book', () => {
    const cover = '<div class="print-only">\n<div>Cover</div>\n</div><!-- end of print-only -->\n'
    expect(withoutPrintParts(`${cover}<h1>Title</h1>\n${cover}`)).toBe('<h1>Title</h1>\n')
  })

  it('is without places for page numbers, but keeps the pages that were found', () => {
    const found = '<a class="pdf-page" href="x.pdf#page=3">PDF p. 1</a>'
    expect(
      withoutPrintParts(
        `<a class="pointer" href="#a">§ 1.1</a><span class="page-ref" data-page-of="a"></span>${found}` +
          '<span class="pdf-page" data-pdf="book" data-pdf-page-of="a"></span>',
      ),
    ).toBe(`<a class="pointer" href="#a">§ 1.1</a>${found}`)
  })

  it('is without the looks of the printed book', () => {
    const styles =
      '<link rel="stylesheet" href="/site.css" media="screen">\n<link rel="stylesheet" href="/print.css" media="print">\n'
    expect(withoutPrintParts(styles)).toBe('<link rel="stylesheet" href="/site.css">\n')
  })

  it('has no empty lines', () => {
    expect(withoutPrintParts('a\n\n\nb')).toBe('a\nb')
  })
})
