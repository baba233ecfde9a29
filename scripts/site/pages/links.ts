import type { Book } from '../../book/book.ts'
import type { ChapterKind } from '../../facts/model/chapters.ts'
import { furtherFacts } from '../../book/places.ts'
import type { Page, Site } from './page.ts'
import { isKept } from './history-pages.ts'
import { briefingUrl, chapterUrl, currentUrl, memberUrl, personUrl } from './urls.ts'

/** Where things stand, seen from the page at hand. Every address carries the base path. */
export interface Links {
  /** A record in full: on this page, else on its chapter's page. */
  fact: (id: string) => string
  source: (id: string) => string
  chapter: (id: string) => string
  person: (id: string) => string
  member: (country: string) => string
  /** The one address that stays: the record on the briefing page; on that of an edition, the same record as it stands. */
  permanent: (id: string) => string
}

/** The links from a page of a book, or of the whole site where the book is given. */
export function linksFrom(at: Page, book: Book, site: Site): Links {
  if (at.fileOf !== null) return linksAmongChapters(at, book, site, at.fileOf)
  if (at.medium === 'screen' && at.layout === 'briefing' && isKept(at)) return linksWithin(book, site)
  const href = hrefUnder(site)
  const chapterOf = (kind: ChapterKind) => chapterIdOf(book, kind)
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

/**
 * The links of an edition, which is one page: all lead to it, but those to profiles, and the number of a line, which leads to
 * the same line as it stands.
 */
function linksWithin(book: Book, site: Site): Links {
  const here = (id: string) => `#${id}`
  const elsewhere = (url: string) => (hasPage(site, url) ? hrefUnder(site)(url) : '')
  const current = site.books.find(({ id }) => id === book.id)
  const stands = (id: string) => current !== undefined && (id in current.places || id in current.formerly)
  const showsPeople = chapterIdOf(book, 'people') !== undefined
  return {
    permanent: (id) => (stands(id) ? `${hrefUnder(site)(currentUrl(book))}#${id}` : here(id)),
    fact: here,
    source: (id) => here(`source-${id}`),
    chapter: here,
    person: (id) => (showsPeople ? here(`person-${id}`) : elsewhere(personUrl(id))),
    member: (country) => elsewhere(memberUrl(current ?? book, country)),
  }
}

/** The links of a book whose chapters are files of their own. What no chapter shows is on the site, if that is known. */
function linksAmongChapters(at: Page, book: Book, site: Site, fileOf: (chapter: string) => string): Links {
  const to = (chapter: string, anchor: string) =>
    chapter === at.chapter?.id ? `#${anchor}` : `${fileOf(chapter)}#${anchor}`
  const online = (url: string) => (site.url === null ? '' : new URL(url.slice(1), site.url).href)
  const record = (id: string) => to(book.places[id]?.chapter ?? furtherFacts, id)
  const people = chapterIdOf(book, 'people')
  return {
    permanent: record,
    fact: record,
    source: (id) => to(chapterIdOf(book, 'sources') ?? furtherFacts, `source-${id}`),
    chapter: fileOf,
    person: (id) => (people === undefined ? online(personUrl(id)) : to(people, `person-${id}`)),
    member: (country) => online(memberUrl(book, country)),
  }
}

const chapterIdOf = (book: Book, kind: ChapterKind): string | undefined =>
  book.chapters.find((chapter) => chapter.kind === kind)?.id

/** Puts the base path before a site path. */
export const hrefUnder =
  ({ base }: Site) =>
  (url: string): string =>
    `${base}${url.replace(/^\//, '')}`

/** Whether the site has a page at an address. */
export function hasPage({ pages }: Site, url: string): boolean {
  let known = urls.get(pages)
  if (known === undefined) urls.set(pages, (known = new Set(pages.map((page) => page.url))))
  return known.has(url)
}

/** The addresses of a site's pages, which hundreds of links ask for. */
const urls = new WeakMap<readonly Page[], ReadonlySet<string>>()

/** Two briefings of one pact share its pages; a chapter's page shows the first one's. */
const hasChapterPage = (site: Site, book: Book, chapter: string): boolean =>
  site.pages.some((page) => page.layout === 'chapter' && page.book?.id === book.id && page.chapter?.id === chapter)
