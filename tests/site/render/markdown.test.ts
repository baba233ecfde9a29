import { beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../../scripts/book/book.ts'
import type { Links } from '../../../scripts/site/pages/links.ts'
import { renderBlock, renderInline } from '../../../scripts/site/render/markdown.ts'
import { fictionalBook } from '../../book/fictional-book.ts'

const links: Links = {
  fact: (id) => `#${id}`,
  source: (id) => `#source-${id}`,
  chapter: (id) => `#${id}`,
  person: (id) => `#person-${id}`,
  member: (id) => `#${id}`,
  permanent: (id) => `#${id}`,
}
let book: Book
beforeAll(async () => {
  book = await fictionalBook()
})
const tableLabel = 'A <table>'
const inline = (text: string, isPrinted = false): string =>
  renderInline(text, { lang: 'en', book, links, isPrinted, tableLabel })
const block = (text: string, level: number, isPrinted = false): string =>
  renderBlock(text, { lang: 'en', book, links, isPrinted, tableLabel }, level)

describe('the sentences of a fact', () => {
  it('take emphasis, typographic quotes and https links', () => {
    expect(inline('It is *not* "binding"')).toBe('It is <em>not</em> “binding”')
    expect(renderInline('«"x" \'y\'»', { lang: 'de', book, links, isPrinted: false, tableLabel })).toBe('«„x“ ‚y‘»')
    expect(renderInline('"Oui"', { lang: 'fr', book, links, isPrinted: false, tableLabel })).toBe('«\u202FOui\u202F»')
    expect(inline('"Yes"')).toBe('“Yes”')
    expect(inline('[text](https://example.org/a)')).toBe('<a href="https://example.org/a">text</a>')
  })

  it('marks an emphasis in a script without an italic, which only weight can show', () => {
    expect(inline('It is *სახელი*, *име* and **a *不***')).toBe(
      'It is <em class="upright">სახელი</em>, <em>име</em> and <strong>a <em class="upright">不</em></strong>',
    )
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](http://example.org)',
    '[x](//example.org)',
    '[x](/local)',
    '[x](https://reader:secret@example.org)',
    '[x](https://127.0.0.1/)',
    '[x](https://localhost/)',
    '<https://example.org>',
    'https://example.org',
  ])('make no link of %s', (text) => {
    expect(inline(text)).not.toContain('<a')
  })

  it('never let HTML through', () => {
    expect(inline('<b onclick="x">bold</b> & <!-- -->')).toBe(
      '&lt;b onclick=“x”&gt;bold&lt;/b&gt; &amp; &lt;!-- --&gt;',
    )
  })

  it('stand for themselves where HTML would mean a character', () => {
    expect(inline('&rarr; &#8203;')).toBe('&amp;rarr; &amp;#8203;')
    expect(block('&rarr; &#8203;', 2)).toBe('<p>&amp;rarr; &amp;#8203;</p>\n')
  })

  it('point at a record by its number, and in print leave room for its page', () => {
    const pointer = `<a class="pointer" href="#harbour-declaration">§\u00A0${book.places['harbour-declaration']?.number}</a>`
    expect(inline('Signed [#harbour-declaration].')).toBe(`Signed ${pointer}.`)
    expect(inline('Signed [#harbour-declaration].', true)).toBe(
      `Signed ${pointer}<span class="page-ref" data-page-of="harbour-declaration"></span>.`,
    )
  })

  it('cite a source by its number', () => {
    const number = book.sources.find(({ id }) => id === 'declaration-text')?.number
    expect(inline('So [@declaration-text]')).toBe(
      `So <a class="citation" href="#source-declaration-text">[${number}]</a>`,
    )
  })

  it('keep a reference in the title of a link as text', () => {
    expect(inline('[x](https://example.org "[#harbour-declaration]")')).toBe(
      '<a href="https://example.org" title="[#harbour-declaration]">x</a>',
    )
  })
})

describe('the text of a chapter', () => {
  it('has each table in a named box that scrolls, except on paper', () => {
    const table = '| a |\n|---|\n| b |'
    expect(block(table, 2)).toMatch(
      /^<div class="scroll" tabindex="0" role="group" aria-label="A &lt;table&gt;"><table>.*<\/table><\/div>$/s,
    )
    expect(block(table, 2, true)).toMatch(/^<table>.*<\/table>$/s)
  })

  it('keeps the words of a list however deep', () => {
    expect(block(`${'- '.repeat(12)}words`, 2)).toContain('words')
  })

  it('puts its headings below the title, on the briefing page and on a page of its own', () => {
    expect(block('## A', 2)).toBe('<h3>A</h3>\n')
    expect(block('## A\n\n### B', 1)).toBe('<h2>A</h2>\n<h3>B</h3>\n')
  })

  it.each([
    '<https://reader:secret@example.org>',
    '<javascript:alert(1)>',
    '[x][1]\n\n[1]: https://127.0.0.1/',
    '[x][1]\n\n[1]: <data:text/html,x>',
  ])('makes no link of %s', (text) => {
    expect(block(text, 2)).not.toContain('<a')
  })

  it('has no HTML and no pictures', () => {
    expect(block('<div>x</div>\n\n![a](https://example.org/a.png)', 2)).not.toMatch(/<(div|img)/)
  })
})

describe('what is read from right to left', () => {
  it('keeps to itself in a link and between marks, so that what follows it stays behind it', () => {
    expect(inline('See the *משרד*, 2025')).toBe('See the <em dir="rtl" class="upright">משרד</em>, 2025')
    expect(inline('See *x*, 2025')).toBe('See <em>x</em>, 2025')
    expect(inline('[NATO כות](https://example.org/) (2025)')).toBe(
      '<a href="https://example.org/" dir="ltr">NATO <bdi dir="rtl">כות</bdi></a> (2025)',
    )
  })

  it('does not turn a sentence round that begins with a name', () => {
    expect(block('ליאת said so.', 2)).toBe('<p><bdi dir="rtl">ליאת</bdi> said so.</p>\n')
  })

  it('has its own direction by paragraph, list and cell', () => {
    expect(block('שלום, NATO\n\nNATO שלום', 2)).toBe(
      '<p dir="rtl">שלום, <bdi dir="ltr">NATO</bdi></p>\n<p>NATO <bdi dir="rtl">שלום</bdi></p>\n',
    )
    expect(block('- שלום\n- Hello', 2)).toBe('<ul dir="rtl">\n<li>שלום</li>\n<li dir="ltr">Hello</li>\n</ul>\n')
    expect(block('| a | שלום |\n|-|-|\n| b | c |', 2)).toContain('<th>a</th>\n<th dir="rtl">שלום</th>')
    expect(block('> שלום\n>\n> Hello', 2)).toContain('<blockquote dir="rtl">\n<p>שלום</p>\n<p dir="ltr">Hello</p>')
    expect(block('| שלום |\n|-|\n| ב |', 2)).toContain('<table dir="rtl">')
    expect(block('## שלום', 2)).toBe('<h3 dir="rtl">שלום</h3>\n')
  })

  it('is not told by what a reference is called', () => {
    expect(block('[#harbour-declaration] שלום', 2)).toContain('<p dir="rtl">')
  })
})
