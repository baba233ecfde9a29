import { beforeAll, expect, it } from 'vitest'
import type { Book } from '../../../scripts/book/book.ts'
import { lineAsHtml, piecesOf } from '../../../scripts/site/render/markdown-later.ts'
import { renderBlock, renderInline } from '../../../scripts/site/render/markdown.ts'
import { fictionalBook } from '../../book/fictional-book.ts'

let book: Book
beforeAll(async () => {
  book = await fictionalBook()
})

const leftOut: NonNullable<Book['leftOut']> = {
  facts: 1,
  sources: 0,
  undatedSources: 0,
  disputes: 0,
  unknowns: 0,
  offices: 0,
  paragraphs: 0,
  hindsight: [],
}
const links = { fact: String, source: String, chapter: String, person: String, member: String, permanent: String }
const envOf = (own: Book) => ({ lang: own.lang, book: own, links, isPrinted: false, tableLabel: '' })

/** What a text comes to in the fictional book as known on 31 March 2022. */
const shown = (text: string): string => renderInline(text, envOf({ ...book, leftOut }))

it.each([
  ['It came in 2023 & went.', 'It came in <mark class="later">2023</mark> &amp; went.'],
  [
    'On 13 *May* 2022.',
    'On <mark class="later">13 </mark><em><mark class="later">May</mark></em><mark class="later"> 2022</mark>.',
  ],
  [
    'By [2023](https://example.org/2024).',
    'By <a href="https://example.org/2024"><mark class="later">2023</mark></a>.',
  ],
  ['On 31 March 2022.', 'On 31 March 2022.'],
])('%s', (text, html) => {
  expect(shown(text)).toBe(html)
})

it('marks a date over the end of a line, and within the direction of its words', () => {
  expect(renderBlock('On 13\nMay 2022.', envOf({ ...book, leftOut }), 1)).toBe(
    '<p>On <mark class="later">13</mark>\n<mark class="later">May 2022</mark>.</p>\n',
  )
  const arabic = envOf({ ...book, lang: 'ar', leftOut })
  expect(renderInline('في مايو 2023', arabic)).toBe('في <mark class="later">مايو 2023</mark>')
})

it('marks nothing in a book that is not as known on a day', () => {
  expect(renderInline('It came in 2023.', envOf(book))).toBe('It came in 2023.')
})

it('marks a line without Markdown, escaped', () => {
  expect(lineAsHtml('Left <b> in *2023*', '2022-03-31', 'en')).toBe(
    'Left &lt;b&gt; in *<mark class="later">2023</mark>*',
  )
  expect(piecesOf('abc', [])).toEqual([{ text: 'abc', isLater: false }])
})
