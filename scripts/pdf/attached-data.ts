import { isReconstruction } from '../site/pages/known.ts'
import type { Book } from '../book/book.ts'
import type { SourceView } from '../book/list-views.ts'
import type { FactView } from '../book/views.ts'
import { wordsIn } from '../facts/content/plain-words.ts'
import { addressesIn } from '../site/render/markdown.ts'

/** What a PDF carries along of its book: enough to use its facts without it, and to hold it against them. */
export interface AttachedData {
  kind: 'book' | 'at-a-glance'
  id: string
  title: string
  lang: string
  /** The number of the edition, or of the one that the book goes beyond; null before the first. */
  edition: string | null
  asOf: string
  /** The day of the edition; null for a book that was put together later, as known on a day. */
  published: string | null
  marking: string
  commit: string | null
  /** The date that the file carries, as ISO 8601. */
  date: string
  /** The site's whole address, where it is known. */
  site: string | null
  facts: (FactView & { number: string | null })[]
  /** Every address that the book names, in its facts, its sources and its text. */
  links: string[]
  sources: Pick<SourceView, 'id' | 'number' | 'publisher' | 'title' | 'url' | 'archive'>[]
}

/** The data that goes with a book. */
export function attachedData(
  book: Book,
  kind: AttachedData['kind'],
  { commit, date, url }: { commit: string | null; date: Date; url: string | null },
): AttachedData {
  const { id, title, lang, version, asOf, published, marking, facts, places, sources } = book
  return {
    kind,
    id,
    title,
    lang,
    edition: isReconstruction(book) ? null : version.edition,
    asOf: asOf.edtf,
    published: isReconstruction(book) ? null : published.edtf,
    marking,
    commit,
    date: `${date.toISOString().slice(0, 19)}Z`,
    site: url,
    facts: Object.values(facts).map((fact) => ({ ...fact, number: places[fact.id]?.number ?? null })),
    links: [...new Set(stringsIn(book).flatMap(addressesOf))].toSorted(),
    sources: sources.map(({ id, number, publisher, title, url, archive }) => ({
      id,
      number,
      publisher,
      title,
      url,
      archive,
    })),
  }
}

/** The words of a fact as a book in a language prints them, in the pieces that its references and emphases leave. */
export const wordsOfFact = (text: string, lang: string): string[] =>
  wordsIn(text, lang)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** An address by itself, or those that a Markdown text links to. */
const addressesOf = (text: string): string[] =>
  !/https?:/i.test(text) ? [] : /^https?:\S+$/i.test(text) ? [text] : addressesIn(text)

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []
