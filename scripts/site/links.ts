import type { Book } from '../book/book.ts'
import { furtherFacts } from '../book/places.ts'
import type { Page, Site } from './page.ts'
import { briefingUrl, chapterUrl, memberUrl, personUrl } from './urls.ts'

/** Where things stand, seen from the page at hand. Every address carries the base path. */
export interface Links {
  /** A record in full: on this page, else on its chapter's page. */
  fact: (id: string) => string
  source: (id: string) => string
  chapter: (id: string) => string
  person: (id: string) => string
  member: (country: string) => string
  /** The one address that stays: the record on the briefing page. */
  permanent: (id: string) => string
}

/** The links from a page of a book, or of the whole site where the book is given. */
export function linksFrom(at: Page, book: Book, site: Site): Links {
  const href = hrefUnder(site)
  const chapterOf = (kind: string) => book.chapters.find((chapter) => chapter.kind === kind)?.id
  const isHere = (chapter: string | undefined) =>
    chapter !== undefined && (at.layout === 'briefing' || at.chapter?.id === chapter)
  const permanent = (id: string) => (at.layout === 'briefing' ? `#${id}` : `${href(briefingUrl(book))}#${id}`)
  return {
    permanent,
    fact(id) {
      const chapter = book.places[id]?.chapter
      if (isHere(chapter)) return `#${id}`
      const own = chapter !== undefined && chapter !== furtherFacts && hasChapterPage(site, book, chapter)
      return own ? `${href(chapterUrl(book, chapter))}#${id}` : permanent(id)
    },
    source: (id) =>
      at.layout === 'briefing' || isHere(chapterOf('sources')) || at.layout === 'sources'
        ? `#source-${id}`
        : `${href('/sources/')}#source-${id}`,
    chapter: (id) => (hasChapterPage(site, book, id) ? href(chapterUrl(book, id)) : `${href(briefingUrl(book))}#${id}`),
    person: (id) => (at.layout === 'briefing' && isHere(chapterOf('people')) ? `#person-${id}` : href(personUrl(id))),
    member: (country) => href(memberUrl(book, country)),
  }
}

/** Puts the base path before a site path. */
export const hrefUnder =
  ({ base }: Site) =>
  (url: string): string =>
    `${base}${url.replace(/^\//, '')}`

/** Two briefings of one pact share its pages; a chapter's page shows the first one's. */
const hasChapterPage = (site: Site, book: Book, chapter: string): boolean =>
  site.pages.some((page) => page.layout === 'chapter' && page.book?.id === book.id && page.chapter?.id === chapter)
