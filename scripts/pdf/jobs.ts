import type { Book } from '../book/book.ts'
import { isolated } from '../site/pages/isolate.ts'
import type { Site } from '../site/pages/page.ts'
import { asOfPattern } from '../site/pages/known.ts'
import { fill, wordsOf } from '../site/pages/strings.ts'
import { briefingUrl, glancePdfUrl, glanceUrl, pdfUrl } from '../site/pages/urls.ts'
import { attachedData } from './attached-data.ts'
import type { PrintJob } from './job.ts'

/** A job before the server and the folder are known: the page's path on the site, and the file's path in it. */
export type PlannedJob = Omit<PrintJob, 'url' | 'out'> & { book: Book; path: string; file: string }

/** The PDFs of a site: of each briefing, the whole book and the one on a page or two. */
export const printJobs = (site: Site): PlannedJob[] =>
  site.books.flatMap((book): PlannedJob[] => {
    const word = wordsOf(site.strings, book.lang)
    const common = commonOf(book, site, word)
    const title = isolated(book.title, book.lang)
    const data = (kind: PrintJob['kind']) => ({
      name: `${book.id}.json`,
      description: fill(word('print.data-description'), title),
      json: JSON.stringify(attachedData(book, kind, site), null, 1),
    })
    const glance = `${book.title}: ${word('glance.title')}`
    return [
      {
        ...common,
        book,
        kind: 'book',
        data: data('book'),
        title: book.title,
        path: briefingUrl(book),
        file: pdfUrl(book),
      },
      {
        ...common,
        book,
        kind: 'at-a-glance',
        data: data('at-a-glance'),
        title: glance,
        path: glanceUrl(book),
        file: glancePdfUrl(book),
      },
    ]
  })

function commonOf(book: Book, site: Site, word: (path: string) => string) {
  const asOf = fill(asOfPattern(book, word), book.asOf.label)
  return {
    authors: book.authors,
    subject: book.description ?? book.subtitle ?? book.title,
    lang: book.lang,
    paper: book.paper,
    marking: book.marking,
    foot: [book.fictional ? word('print.fictional') : book.pact.short, asOf].join(' · '),
    site: site.url,
    base: site.base,
    date: site.date,
    words: { page: word('print.page'), pages: word('print.pages'), toPage: word('print.to-page') },
  }
}
