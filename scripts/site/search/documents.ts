import type { SearchDocument } from '../../../templates/scripts/search-options.ts'
import type { Book } from '../../book/book.ts'
import type { FactView } from '../../book/views.ts'
import { first, listed } from '../listed.ts'
import type { Site } from '../page.ts'
import { plain } from '../plain.ts'
import { wordsOf, type Words } from '../strings.ts'
import { briefingUrl, personUrl } from '../urls.ts'

/** All that can be found: the facts, disputes and unknowns of each book, and the people, sources and terms of all. */
export function searchDocuments({ books, strings }: Site): SearchDocument[] {
  const word = wordsOf(strings, books[0]?.lang ?? 'en')
  return [
    ...books.flatMap((book) => bookDocuments(book, wordsOf(strings, book.lang))),
    ...listed(books, ({ people }) => people).map((person): SearchDocument => {
      const { id, name, offices, note } = first(person)
      const titles = offices.map(({ title }) => title).join('; ')
      return {
        id: `person-${id}`,
        kind: word('search.person'),
        title: name,
        text: titles,
        more: note ?? '',
        url: path(personUrl(id)),
      }
    }),
    ...listed(books, ({ sources }) => sources).map((source): SearchDocument => {
      const { id, publisher, title, published, url } = first(source)
      return {
        id: `source-${id}`,
        kind: word('search.source'),
        title: publisher,
        text: `${title ?? word('source.untitled')}, ${published.label}`,
        more: new URL(url).hostname,
        url: `sources/#source-${id}`,
      }
    }),
    ...listed(books, ({ terms }) => terms).map((each): SearchDocument => {
      const { id, term, expansion, definition } = first(each)
      return {
        id: `term-${id}`,
        kind: word('search.term'),
        title: term,
        text: plain(definition),
        more: expansion ?? '',
        url: `glossary/#term-${id}`,
      }
    }),
  ]
}

function bookDocuments(book: Book, word: Words): SearchDocument[] {
  const document = (kind: string, id: string, about: string, text: string, more: string): SearchDocument => ({
    id: `${book.id}/${id}`,
    kind: `${word(kind)} ${book.places[id]?.number ?? ''}`,
    title: about,
    text,
    more,
    url: `${path(briefingUrl(book))}#${id}`,
  })
  const disputes = book.chapters.flatMap((chapter) => (chapter.kind === 'disputes' ? chapter.disputes : []))
  const unknowns = book.chapters.flatMap((chapter) => (chapter.kind === 'unknowns' ? chapter.unknowns : []))
  return [
    ...Object.values(book.facts).map((fact) =>
      document(
        'search.fact',
        fact.id,
        [fact.by?.name, fact.date.label].filter(Boolean).join(', '),
        plain(fact.text),
        moreOf(fact),
      ),
    ),
    ...disputes.map(({ id, question, positions }) =>
      document('search.dispute', id, question, positions.map(({ text }) => plain(text)).join(' '), ''),
    ),
    ...unknowns.map(({ id, question, found }) => document('search.unknown', id, question, plain(found), '')),
  ]
}

/** What finds a fact without being shown: the quote in both languages, the office of the speaker, the note. */
const moreOf = ({ quote, by, via, note }: FactView): string =>
  [quote?.text, quote?.translation, by?.title, via?.name, note].filter(Boolean).join(' ')

const path = (url: string): string => url.slice(1)
