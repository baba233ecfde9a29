import { join } from 'node:path'
import type { Book } from '../book/book.ts'
import { launch } from '../pdf/browser.ts'
import type { PrintedBook, PrintJob } from '../pdf/job.ts'
import { printBook } from '../pdf/print.ts'
import { serveFolder } from '../pdf/server.ts'
import type { Site } from '../site/page.ts'
import { wordsOf } from '../site/strings.ts'
import { briefingUrl, pdfUrl } from '../site/urls.ts'
import type { Provenance } from './provenance.ts'

/**
 * Prints every book of a rendered site, one browser for all of them.
 * @param folder the rendered site; each PDF goes beside the page it is printed from
 * @param signal closes the browser
 * @throws CommandError where there is no browser or a book cannot be printed
 */
export async function printBooks(
  site: Site,
  folder: string,
  { date }: Provenance,
  signal: AbortSignal,
): Promise<PrintedBook[]> {
  const browser = await launch()
  const close = (): void => void browser.close()
  signal.addEventListener('abort', close)
  const server = await serveFolder(folder, site.base)
  try {
    const printed: PrintedBook[] = []
    for (const book of site.books) {
      const path = briefingUrl(book)
      const url = `${server.origin}${site.base}${path.slice(1)}`
      printed.push(await printBook(browser, { ...jobOf(book, site, date), url, out: join(folder, pdfUrl(book)) }))
    }
    return printed
  } finally {
    signal.removeEventListener('abort', close)
    await server.close()
    await browser.close()
  }
}

function jobOf(book: Book, site: Site, date: Date): Omit<PrintJob, 'url' | 'out'> {
  return {
    title: book.title,
    authors: book.authors,
    subject: book.description ?? book.subtitle ?? book.title,
    lang: book.lang,
    paper: book.paper,
    marking: book.marking,
    foot: `${book.title}, ${book.asOf.label}`,
    site: site.url,
    date,
    words: { page: wordsOf(site.strings, book.lang)('print.page') },
    data: { name: `${book.id}.json`, description: book.title, json: JSON.stringify(book.facts, null, 2) },
  }
}
