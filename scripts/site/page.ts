import type { Book, Chapter } from '../book/book.ts'

/** One page of the site. Its layout in templates/layouts/ knows which of its parts it needs. */
export interface Page {
  /** Site path with a slash at both ends, or a file name such as /404.html. Never carries the base path. */
  url: string
  layout: 'home' | 'briefing' | 'chapter' | 'not-found'
  title: string
  description: string
  lang: string
  /** The book that the page shows or belongs to; null where it belongs to none. */
  book: Book | null
  chapter: Chapter | null
}

/** All that the templates are given: Eleventy's one global value, `site`. */
export interface Site {
  pages: Page[]
  books: Book[]
  /** The path that the site is served under, with a slash at both ends. */
  base: string
  /** The site's whole address, or null where it is not known. */
  url: string | null
  /** The reader-facing words, by language. */
  strings: Record<string, Strings>
}

/** The words of one language, as templates/strings.<lang>.yaml has them. */
export type Strings = { [key: string]: string | Strings }
