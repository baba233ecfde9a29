import type { Paper } from './measure/paper.ts'

/** What one PDF is printed from. */
export interface PrintJob {
  /** The page on the loopback server. */
  url: string
  /** The file to write. */
  out: string
  kind: 'book' | 'at-a-glance'
  title: string
  authors: string[]
  /** One sentence on what the document is for. */
  subject: string
  /** BCP 47. */
  lang: string
  paper: Paper
  /** The handling marking, as the Traffic Light Protocol 2.0 spells it. */
  marking: string
  /** What stands at the foot of each page: the short title and the as-of date. */
  foot: string
  /** The site's whole address, for links to pages that are not in print; null where it is not known. */
  site: string | null
  /** The path that the page is served under, with a slash at both ends. */
  base: string
  /** The date that the file carries: of the commit, never of the run. */
  date: Date

  words: PrintWords
  /** The facts that the file carries along as JSON. */
  data: { name: string; description: string; json: string }
}

/** What the language of the book calls a page; {} stands for its number. */
export interface PrintWords {
  page: string
  pages: string
  /** What a link to a page says to those who hear it. */
  toPage: string
}

/** A printed file. */
export interface PrintedBook {
  file: string
  pages: number
  /** How many of the pages are front matter, numbered in roman numerals. */
  front: number
  /** The page label of every anchor that is in print. */
  pageOf: Record<string, string>
}
