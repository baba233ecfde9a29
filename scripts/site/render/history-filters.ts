import type { Book, ChangeView, StepView } from '../../book/book.ts'
import { frozenName } from '../../editions/frozen.ts'
import { changeKey, changeUrl, differsInWords, groupOf, listedSteps, stepKey, stepUrl } from '../pages/changes.ts'
import { isKept, isPrinted } from '../pages/history-pages.ts'
import { hasPage, hrefUnder } from '../pages/links.ts'
import type { Page, Site } from '../pages/page.ts'
import { briefingUrl, changesUrl, currentUrl, editionUrl } from '../pages/urls.ts'

/** A row in the list of all editions: the book of an edition or a reconstruction, or an edition that was recalled. */
export interface EditionRow {
  book: Book | null
  /** The number of an edition; null for a reconstruction. */
  number: number | null
  href: string
  /** Where it says what changed in it; null where no page does. */
  changes: string | null
}

/** Filters that lead to editions and to what changed in them. */
export function historyFilters(site: () => Site) {
  const href = (url: string) => hrefUnder(site())(url)
  const known = (url: string) => (hasPage(site(), url) ? href(url) : null)
  const currentOf = (book: Book): Book => site().books.find(({ id }) => id === book.id) ?? book
  return {
    isKept,
    isPrinted,
    currentOf,
    currentHref: (book: Book) => href(currentUrl(book)),
    /** Whether a later edition has taken the place of one. */
    isSuperseded: (book: Book) => String(currentOf(book).version.newest?.number) !== book.version.edition,
    /** The page on which search engines and archives find what a page shows. */
    canonical: (at: Page) => (isKept(at) && at.book !== null ? currentUrl(at.book) : at.url),
    /** Where it says what changed; null where a book has no history. */
    changesHref: (book: Book) => known(changesUrl(book)),
    stepHref: (step: StepView, book: Book) => known(stepUrl(book, step)),
    changeHref: (change: ChangeView, step: StepView, book: Book) => href(changeUrl(book, step, change)),
    changeKey,
    stepKey,
    changeGroup: groupOf,
    differsInWords,
    /** The steps of a page of changes. */
    stepsOn: ({ step }: Page, book: Book) => (step === null ? listedSteps(book) : [step]),
    /** The editions of a book, the newest first, then the days for which it was put together. */
    editionRows: (book: Book) => rowsOf(book, site(), href, known),
    /** The newest edition, where a book that follows the facts has gone beyond it; else null. */
    lastEdition: ({ id, version: { kind, exact, newest } }: Book) => {
      const number = kind === 'now' && !exact ? (newest?.number ?? null) : null
      return number === null ? null : { number, href: href(editionUrl({ id }, number)) }
    },
    editionDataHref: (book: Book) => href(`${briefingUrl(book)}${frozenName}`),
  }
}

function rowsOf(
  { id }: Book,
  { editions, recalled }: Site,
  href: (url: string) => string,
  known: (url: string) => string | null,
): EditionRow[] {
  const own = editions.filter((each) => each.id === id)
  const published = own.map((book): EditionRow => {
    const number = book.version.kind === 'edition' ? Number(book.version.edition) : null
    const changes = number === null ? null : known(changesUrl(book, number))
    return { book, number, href: href(briefingUrl(book)), changes }
  })
  const gone = recalled.flatMap(({ book, number }): EditionRow[] =>
    book.id === id ? [{ book: null, number, href: href(editionUrl(book, number)), changes: null }] : [],
  )
  return [...published, ...gone].toSorted(
    (a, b) => (b.number ?? -1) - (a.number ?? -1) || (b.book?.asOf.edtf ?? '').localeCompare(a.book?.asOf.edtf ?? ''),
  )
}
