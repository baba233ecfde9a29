import type { Book } from '../../book/book.ts'
import { hrefUnder } from '../pages/links.ts'
import type { Page, Site } from '../pages/page.ts'
import { wordsOf } from '../pages/strings.ts'
import { briefingUrl, pdfUrl } from '../pages/urls.ts'

/** The page of the PDF on which a record stands, as a link to that page; empty for what is not in print, or not yet. */
export function pdfPageLink(id: string, book: Book, { medium, lang, url }: Page, site: Site): string {
  const pages = site.printed.get(briefingUrl(book))
  const label = pages?.pageOf[id]
  if (medium !== 'screen' || pages === undefined || label === undefined) return ''
  // The briefing lies beside its PDF, and is lighter by the longer address, which it would name some hundred times.
  const here = url === briefingUrl(book) ? `${book.id}.pdf` : hrefUnder(site)(pdfUrl(book))
  const file = book.archive === null ? here : `${book.archive}${book.id}.pdf`
  const words = wordsOf(site.strings, lang)('pdf-page').replace('{}', label)
  return `<a class="pdf-page" href="${file}#page=${sheetOf(label, pages.front)}">${words}</a>`
}

const numerals: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The sheet of the file, counted from 1, that carries a page label: roman in the front matter, then arabic. */
export function sheetOf(label: string, front: number): number {
  if (/^\d+$/.test(label)) return front + Number(label)
  const values = Array.from(label, (letter) => numerals[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
