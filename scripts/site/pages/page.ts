import type { Book, Chapter, StepView } from '../../book/book.ts'
import type { CheckedFacts } from '../../facts/model/facts.ts'
import type { MapView } from '../figures/map/map.ts'
import type { CountryView, MemberView, PersonView, SourceView, StatusView, TermView } from '../../book/list-views.ts'
import type { DateView, FactView, Markdown } from '../../book/views.ts'

/** One page of the site. Its layout in templates/pages/ knows which of its parts it needs; the others are null. */
export interface Page {
  /** Site path with a slash at both ends, or a file name such as /404.html. Never carries the base path. */
  url: string
  layout:
    | 'home'
    | 'briefing'
    | 'at-a-glance'
    | 'pact'
    | 'reviews'
    | 'chapter'
    | 'member'
    | 'people'
    | 'person'
    | 'sources'
    | 'glossary'
    | 'changes'
    | 'recalled'
    | 'feed'
    | 'about'
    | 'data'
    | 'search'
    | 'not-found'
  /** What it is rendered for: the site, the PDF, or a format that is made of chapters. */
  medium: 'screen' | 'print' | 'xhtml'
  title: string
  description: string
  lang: string
  /** The book that the page shows or belongs to; null where it belongs to none. */
  book: Book | null
  chapter: Chapter | null
  /** Where another chapter stands, in a format that is made of chapters; null on the site and in print. */
  fileOf: ((chapter: string) => string) | null
  /** The map of the book, on the pages that may carry it. */
  map: MapView | null
  member: MemberProfile | null
  /** The one step that a page of changes tells; null where it tells the latest. */
  step: StepView | null
  /** What a notice says in the place of an edition. */
  recalled: { number: number; day: DateView; why: Markdown } | null
  person: Listed<PersonView> | null
  /** The lists of the whole site. */
  people: Listed<PersonView>[] | null
  sources: Listed<SourceView>[] | null
  terms: Listed<TermView>[] | null
}

/** What a page is made of; what is not given, it has not. */
export type Parts = Pick<Page, 'url' | 'layout' | 'title' | 'description' | 'lang'> & Partial<Page>

/** An edition that was recalled: a notice stands in its place. */
export interface RecalledEdition {
  /** The book as it stands. */
  book: Book
  number: number
  /** When it was recalled, as YYYY-MM-DD, and why. */
  day: string
  why: Markdown
}

/** A record of the whole site, once, as each pact's first book has it. */
export interface Listed<View> {
  id: string
  views: { book: Book; view: View }[]
}

/** All that a book holds on one member. */
export interface MemberProfile {
  country: CountryView
  member: MemberView
  intervals: StatusView[]
  people: PersonView[]
  /** What its officials say, and what it does, in the order of dates. */
  facts: FactView[]
}

/** All that the templates are given: Eleventy's one global value, `site`. */
export interface Site {
  facts: CheckedFacts
  pages: Page[]
  books: Book[]
  /** What is kept beside them: their editions, the newest first, and their reconstructions. */
  editions: Book[]
  recalled: RecalledEdition[]
  /** The path that the site is served under, with a slash at both ends. */
  base: string
  /** The site's whole address, or null where it is not known. */
  url: string | null
  /** The reader-facing words, by language. */
  strings: Record<string, Strings>
  /** The commit it is made from, in short; null outside a git checkout. */
  commit: string | null
  /** The date that its files carry. */
  date: Date
  /** Where the records stand in the printed books, by the address of the book; empty until they are printed. */
  printed: ReadonlyMap<string, PrintedPages>
}

/** Where the records of a printed book stand in it. */
export interface PrintedPages {
  /** The page label of every anchor that is in print. */
  pageOf: Readonly<Record<string, string>>
  /** How many pages of front matter, numbered in roman numerals, come before page 1. */
  front: number
}

/** The words of one language, as templates/strings.<lang>.yaml has them. */
export type Strings = { [key: string]: string | Strings }
