import type { Book } from '../../book/book.ts'
import type { Page } from './page.ts'

/** Where a briefing has all its states: what stands, its editions, what changed. */
const briefingFolder = ({ id }: Pick<Book, 'id'>): string => `/briefings/${id}/`

/** Where the whole briefing stands as one page. */
export const briefingUrl = (book: Book): string => `${briefingFolder(book)}${book.folder}`

/** Where the facts stand as they are now, whatever edition a book is. */
export const currentUrl = (book: Book): string => briefingFolder(book)

/** Where an edition stands for ever. */
export const editionUrl = (book: Pick<Book, 'id'>, number: number | string): string =>
  `${briefingFolder(book)}editions/${number}/`

/** What changed: lately, or in the edition or reconstruction that is named. */
export const changesUrl = (book: Pick<Book, 'id'>, to: number | string | null = null): string =>
  `${briefingFolder(book)}changes/${to === null ? '' : `${to}/`}`

/**
 * The address under which a book is cited, which shows the same for ever: that of the edition that it is. Where it is none,
 * or goes beyond one, there is only its own.
 */
export const citedUrl = (book: Book): string => {
  const { exact, newest } = book.version
  return exact && newest?.number != null ? editionUrl(book, newest.number) : briefingUrl(book)
}
/** When each line was reviewed, and when it is to be again. */
export const reviewsUrl = (book: Book): string => `${currentUrl(book)}reviews/`

/** Where its printed book lies. */
export const pdfUrl = (book: Book): string => `${briefingUrl(book)}${book.id}.pdf`

/** The picture of its cover. */
export const coverUrl = (book: Book): string => `${briefingUrl(book)}cover.webp`

/** The briefing on one or two pages, and where it lies in print. */
export const glanceUrl = (book: Book): string => `${briefingUrl(book)}at-a-glance/`
export const glancePdfUrl = (book: Book): string => `${briefingUrl(book)}${book.id}-at-a-glance.pdf`

/** The folder of a pact's pages. */
export const pactUrl = (book: Book): string => `/pacts/${book.pactId}/`

export const chapterUrl = (book: Book, chapter: string): string => `${pactUrl(book)}${chapter}/`

/** A member's profile, under the chapter that lists the members. */
export function memberUrl(book: Book, country: string): string {
  const chapter = book.chapters.find(({ kind }) => kind === 'members')
  return `${pactUrl(book)}${chapter?.id ?? 'members'}/${country}/`
}

export const personUrl = (person: string): string => `/people/${person}/`

/** The main pages that have a picture of their own for links to them; a book's pages share its picture. */
const pictured: readonly Page['layout'][] = ['home', 'people', 'sources', 'glossary', 'about', 'data']

/** The picture that stands beside a link to a page. */
export function cardUrl({ book, layout }: Page): string {
  if (book !== null) return `${currentUrl(book)}card.png`
  return `/assets/cards/${layout === 'person' ? 'people' : pictured.includes(layout) ? layout : 'home'}.png`
}
