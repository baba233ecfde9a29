import { hrefUnder } from './links.ts'
import type { Page, Site } from './page.ts'
import { wordsOf } from './strings.ts'
import { briefingUrl, pdfUrl } from './urls.ts'

/** Where the records of a printed book stand in it. */
export interface PrintedPages {
  /** The page label of every anchor that is in print. */
  pageOf: Readonly<Record<string, string>>
  /** How many pages of front matter, numbered in roman numerals, come before page 1. */
  front: number
}

/**
 * Writes beside each record of a page the page of the PDF on which it stands, as a link to that page.
 * @param html with the places that the `pdfPage` filter left
 * @param printed what was printed, by the id of the book
 */
export function withPdfPages(
  html: string,
  site: Site,
  { lang, url }: Page,
  printed: ReadonlyMap<string, PrintedPages>,
): string {
  const pattern = wordsOf(site.strings, lang)('pdf-page')
  return html.replace(placeholder, (mark, bookId: string, id: string) => {
    const pages = printed.get(bookId)
    const book = site.books.find((each) => each.id === bookId)
    const label = pages?.pageOf[id]
    if (pages === undefined || book === undefined || label === undefined) return mark
    // The briefing lies beside its PDF, and is lighter by the longer address, which it would name some hundred times.
    const file = url === briefingUrl(book) ? `${book.id}.pdf` : hrefUnder(site)(pdfUrl(book))
    return `<a class="pdf-page" href="${file}#page=${sheetOf(label, pages.front)}">${pattern.replace('{}', label)}</a>`
  })
}

const placeholder = /<span class="pdf-page" data-pdf="([\w-]+)" data-pdf-page-of="([\w-]+)"><\/span>/g

const numerals: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The sheet of the file, counted from 1, that carries a page label: roman in the front matter, then arabic. */
export function sheetOf(label: string, front: number): number {
  if (/^\d+$/.test(label)) return front + Number(label)
  const values = Array.from(label, (letter) => numerals[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
