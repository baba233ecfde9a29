/** CommonMark as a maintainer wrote it. Only the site's `inline` and `prose` filters turn it into HTML. */
export type Markdown = string

/** A date as the facts know it, and as a reader sees it. */
export interface DateView {
  /** The EDTF text, or unknown. */
  edtf: string
  /** In the book's language, no more precise than the facts: 18 March 2025, March 2025, by 3 February 2026. */
  label: string
  /** First and last day it can mean, as YYYY-MM-DD; null where unknown or open. */
  earliest: string | null
  latest: string | null
}

/** Where a reader can open what a line rests on. */
export interface Citation {
  id: string
  /** The number of the source in this book's list. */
  number: number
  publisher: string
  grade: string
}

/** Where a record stands in full: its chapter, and its number in this edition, such as 4.12. */
export interface Place {
  chapter: string
  number: string
}

/** Who speaks or acts, as the book names them on the date of the fact. */
export interface Actor {
  id: string
  kind: 'person' | 'body' | 'country'
  name: string
  /** For a person, the office held on the date of the statement; for a body, its acronym; else null. */
  title: string | null
  /** The id of the country it belongs to. */
  country: string | null
}

export interface QuoteView {
  lang: string
  text: string
  translation: string | null
  /** null where there is no translation; `ours` marks our own. */
  translator: string | null
}

/** One fact, resolved: the same in every chapter, page and medium. Absent values are null. */
export interface FactView {
  id: string
  /** The name of the collection it stands in. */
  collection: string
  text: Markdown
  date: DateView
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  by: Actor | null
  via: Actor | null
  quote: QuoteView | null
  credibility: number | null
  citations: Citation[]
  reviewed: DateView | null
  /** Who reviewed it on that day. */
  reviewer: string | null
  note: Markdown | null
  /** The disputes that this fact is a side of. */
  disputes: { id: string; question: string }[]
}

/** One entry of the index at the back of the printed book. Print finds the pages, from where the names stand. */
export interface IndexTerm {
  /** The anchor of the entry. */
  id: string
  /** As the index puts it: Rama, Edi; NATO (North Atlantic Treaty Organization). */
  entry: string
  /** How the text may name it; none where the entry only refers to another. */
  names: string[]
  /** The anchors of what the book says of it in its own place, such as its line in the glossary. */
  main: string[]
  /** The entry that has the pages, where a reader may look under another name. */
  see: { id: string; label: string } | null
}
