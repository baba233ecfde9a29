import nunjucks from 'nunjucks'
import { changeFilters } from './change-filters.ts'
import { citationForms } from '../files/citation.ts'
import { tablesOf } from '../files/data/tables.ts'
import { jsonLd } from '../files/json-ld.ts'
import { eventStrip, yearOf } from '../figures/event-strip.ts'
import { directionFilters } from './direction.ts'
import { historyFilters } from './history-filters.ts'
import { feedEntries } from '../files/feed-entries.ts'
import { footnotesOf } from '../files/footnotes.ts'
import { editionWords, isBetween } from '../pages/edition.ts'
import { asOfPattern, isReconstruction, knownWords } from '../pages/known.ts'
import { hrefUnder, linksFrom } from '../pages/links.ts'
import { mapChapterOf } from '../figures/map/place.ts'
import { renderBlock, renderInline } from './markdown.ts'
import type { Page, Site } from '../pages/page.ts'
import { lineAsHtml } from './markdown-later.ts'
import { readingFilters } from './reading.ts'
import { reactionMatrix } from '../figures/reaction-matrix.ts'
import { byCountry, statusChart } from '../figures/status-chart.ts'
import { isUpright } from './upright.ts'
import { wordsOf } from '../pages/strings.ts'
import { briefingUrl, cardUrl, citedUrl, coverUrl, glancePdfUrl, pactUrl, pdfUrl, reviewsUrl } from '../pages/urls.ts'
import { pdfPageLink } from './pdf-pages.ts'
import { furtherFacts } from '../../book/places.ts'
import type { Book, Chapter } from '../../book/book.ts'
import type { CountryView } from '../../book/list-views.ts'

/**
 * The filters that templates may use, by name. `at` is the page at hand.
 * @param site gives the site at hand, which the preview composes anew after each edit
 */
export function filtersOf(site: () => Site) {
  const word = (path: string, at: Page) => wordsOf(site().strings, at.lang)(path)
  const links = (at: Page) => linksFrom(at, bookOf(at), site())
  const href = (url: string) => hrefUnder(site())(url)
  const envOf = (at: Page) => ({
    book: bookOf(at),
    links: links(at),
    isPrinted: at.medium === 'print',
    tableLabel: word('table.text', at),
    lang: at.lang,
  })
  return {
    ...readingFilters(word),
    ...directionFilters,
    ...changeFilters(word, bookOf),
    ...historyFilters(site),
    isUpright,
    word,
    /** A site path under the base path. */
    href,
    /** A site path as a whole address; only where the site knows its own. */
    absolute: (url: string) => new URL(url.slice(1), site().url ?? 'https://invalid.invalid/').href,
    cardUrl,
    jsonLd: (at: Page) => safe(jsonLd(at, site())),
    factHref: (id: string, at: Page) => links(at).fact(id),
    sourceHref: (id: string, at: Page) => links(at).source(id),
    personHref: (id: string, at: Page) => links(at).person(id),
    memberHref: ({ id }: CountryView, at: Page) => links(at).member(id),
    chapterHref: ({ id }: Chapter, at: Page) => links(at).chapter(id),
    briefingHref: (book: Book) => href(briefingUrl(book)),
    pactHref: (book: Book) => href(pactUrl(book)),
    reviewsHref: (book: Book) => href(reviewsUrl(book)),
    pdfHref: (book: Book) => pdfAddress(book, pdfUrl(book), href),
    glancePdfHref: (book: Book) => pdfAddress(book, glancePdfUrl(book), href),
    coverHref: (book: Book) => href(coverUrl(book)),
    /** The one address of a record that stays. */
    permalink: (id: string, at: Page) => links(at).permanent(id),
    /** The number of a record in this edition, such as 4.12. */
    number: (id: string, at: Page) => placeOf(id, at).number,
    /** The id attribute of a record, where this is the one chapter that shows it in full. */
    anchor: (id: string, at: Page, chapter: string) => safe(placeOf(id, at).chapter === chapter ? ` id="${id}"` : ''),
    /** Where links to the ids lead that a record had before: empty elements, where this is the chapter that shows it in full. */
    formerAnchors(id: string, at: Page, chapter: string) {
      const { formerly } = bookOf(at)
      if (placeOf(id, at).chapter !== chapter) return ''
      const old = Object.keys(formerly).filter((each) => formerly[each] === id)
      return safe(old.map((each) => `<span class="former" id="${each}"></span>`).join(''))
    },
    /** A fact's sentences as HTML. */
    inline: (text: string, at: Page) => safe(renderInline(text, envOf(at))),
    /** A chapter's Markdown as HTML, its headings one level below the chapter's own. */
    prose: (text: string, at: Page, level: number) => safe(renderBlock(text, envOf(at), level)),
    /** The records of these kinds. */
    ofKind: <Of extends { kind: string }>(records: readonly Of[], ...kinds: string[]) =>
      records.filter(({ kind }) => kinds.includes(kind)),
    /** Records in the order in which the book has them. */
    inBookOrder: (records: readonly { id: string }[], at: Page) =>
      records.toSorted((a, b) => byNumber(placeOf(a.id, at).number, placeOf(b.id, at).number)),
    /** An asterisk that leads to the status footnote of a country; nothing for any other id. */
    footnoteMark(id: string, at: Page) {
      const country = bookOf(at).countries.find((each) => each.id === id)
      return safe(country?.footnote ? `<a class="footnote-mark" href="#footnote-${id}">*</a>` : '')
    },
    /** Where the page number in the printed book goes, once it is printed. */
    pdfPage: (id: string, at: Page) => safe(pdfPageLink(id, bookOf(at), at, site())),
    /** The page at hand, read as a page of a book. */
    within: (at: Page, book: Book): Page => ({ ...at, book }),
    furtherRecords: (book: Book) => {
      const isFurther = ({ id }: { id: string }) => book.places[id]?.chapter === furtherFacts
      const sources = book.chapters.some(({ kind }) => kind === 'sources') ? [] : book.sources
      return {
        any: sources.length > 0 || Object.values(book.places).some(({ chapter }) => chapter === furtherFacts),
        sources,
        facts: Object.values(book.facts).filter(isFurther),
        disputes: book.disputes.filter(isFurther),
        unknowns: book.unknowns.filter(isFurther),
      }
    },
    mapChapter: mapChapterOf,
    dataTables: tablesOf,
    eventStrip: (events: Parameters<typeof eventStrip>[0], at: Page) => eventStrip(events, bookOf(at).asOf),
    yearOf,
    reactionMatrix: (reactions: Parameters<typeof reactionMatrix>[0], at: Page) => reactionMatrix(reactions, at.lang),
    byCountry,
    statusChart: (rows: Parameters<typeof statusChart>[0], at: Page) => statusChart(rows, bookOf(at).asOf),
    /** Of the books that the page draws on, those about an invented pact. */
    invented: (at: Page) => (at.book === null ? site().books : [at.book]).filter(({ fictional }) => fictional),
    /** The status footnotes that the page carries, each once. */
    footnotes: (at: Page) => footnotesOf(at.book === null ? site().books : [at.book]),
    isBetween,
    edition: (book: Book, at: Page) => editionWords(book, (path) => word(path, at)),
    /** The address that a citation of the book names. */
    citedHref: (book: Book) => href(citedUrl(book)),
    feedEntries: () => feedEntries(site()),
    isReconstruction,
    /** Of which day a book speaks. */
    asOf: (book: Book, at: Page) =>
      directionFilters.fill(
        asOfPattern(book, (path) => word(path, at)),
        directionFilters.bdi(book.asOf.label, at),
      ),
    /** A line of our own, in a book as known on a day with its words of later marked. */
    line(text: string, at: Page) {
      const { leftOut, asOf, lang } = bookOf(at)
      return leftOut === null ? text : safe(lineAsHtml(text, asOf.edtf, lang))
    },
    knownWords: (book: Book, at: Page) => knownWords(book, (path) => word(path, at)),
    citationForms: (book: Book, at: Page) => citationForms(book, site(), (path) => word(path, at)),
  }
}

/** Where a PDF of a book is: on the site, or in the archive of the house. */
const pdfAddress = ({ archive }: Book, file: string, href: (url: string) => string): string =>
  archive === null ? href(file) : `${archive}${file.split('/').at(-1)}`

const byNumber = new Intl.Collator('en', { numeric: true }).compare

const safe = (html: string) => new nunjucks.runtime.SafeString(html)

/** The book a page shows or belongs to. A template that asks for one on another page is wrong. */
function bookOf(at: Page): Book {
  if (at.book === null) throw new Error(`the page ${at.url} belongs to no book`)
  return at.book
}

function placeOf(id: string, at: Page) {
  const place = bookOf(at).places[id]
  if (place === undefined) throw new Error(`no fact, dispute or unknown has the id ${id}`)
  return place
}
