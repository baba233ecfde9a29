import type { Book } from '../book/book.ts'

/** Where the whole briefing stands as one page. */
export const briefingUrl = (book: Book): string => `/briefings/${book.id}/`

/** Where its printed book lies. */
export const pdfUrl = (book: Book): string => `${briefingUrl(book)}${book.id}.pdf`

/** The picture of its cover. */
export const coverUrl = (book: Book): string => `${briefingUrl(book)}cover.png`

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
