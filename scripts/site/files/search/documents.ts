import type { SearchDocument, SearchGroup } from '../../../../templates/scripts/search-options.ts'
import type { Book } from '../../../book/book.ts'
import type { FactView } from '../../../book/views.ts'
import { first, listed } from '../../pages/listed.ts'
import { isolated } from '../../pages/isolate.ts'
import type { Site } from '../../pages/page.ts'
import { plain } from '../../../facts/content/plain-words.ts'
import { datedBySearch, officeTerm } from '../../render/reading.ts'
import { wordsOf, type Words } from '../../pages/strings.ts'
import { briefingUrl, personUrl } from '../../pages/urls.ts'
import { subjectsOf } from './subjects.ts'

/** All that can be found: the facts, disputes and unknowns of each book, and the people, sources and terms of all. */
export function searchDocuments({ books, strings }: Site): SearchDocument[] {
  const lang = books[0]?.lang ?? 'en'
  const word = wordsOf(strings, lang)
  const listing = (group: SearchGroup, id: string, parts: Pick<SearchDocument, 'title' | 'text' | 'more' | 'url'>) => ({
    id: `${group}/${id}`,
    group,
    place: '',
    standing: '',
    ...parts,
  })
  return [
    ...books.flatMap((book) => bookDocuments(book, wordsOf(strings, book.lang), books.length > 1)),
    ...listed(books, ({ people }) => people).map((person) => {
      const { id, name, offices, note } = first(person)
      const text = offices.map((office) => `${isolated(office.title, lang)}, ${officeTerm(office, word)}`).join('; ')
      return listing('people', id, { title: name, text, more: note ?? '', url: path(personUrl(id)) })
    }),
    ...listed(books, ({ sources }) => sources).map((source) => {
      const { id, publisher, title, published, url } = first(source)
      const text = `${isolated(title ?? word('source.untitled'), lang)}, ${published.label}`
      const more = new URL(url).hostname
      return listing('sources', id, { title: publisher, text, more, url: `sources/#source-${id}` })
    }),
    ...listed(books, ({ glossary }) => glossary).map((each) => {
      const { id, term, expansion, definition } = first(each)
      const more = expansion ?? ''
      return listing('terms', id, { title: term, text: plain(definition, lang), more, url: `glossary/#term-${id}` })
    }),
  ]
}

function bookDocuments(book: Book, word: Words, several: boolean): SearchDocument[] {
  const titles = new Map(book.chapters.map(({ id, kind, title }) => [id, title ?? word(`chapters.${kind}`)]))
  const placeOf = (id: string): string => {
    const place = book.places[id]
    const title = titles.get(place?.chapter ?? '') ?? word('further.title')
    const words = [place?.number, isolated(title, book.lang)].join(' ')
    return several ? `${words}, ${isolated(book.pact.short, book.lang)}` : words
  }
  const document = (
    group: SearchGroup,
    id: string,
    parts: Pick<SearchDocument, 'title' | 'text' | 'more' | 'standing'>,
  ): SearchDocument => ({
    id: `${book.id}/${id}`,
    group,
    place: placeOf(id),
    url: `${path(briefingUrl(book))}#${id}`,
    ...parts,
  })
  const searched = ({ reviewed }: FactView): string => `${word('fact.searched')} ${reviewed?.label ?? ''}`
  const subjects = subjectsOf(book, word)
  return [
    ...Object.values(book.facts).map((fact) => {
      const { title = null, words = '' } = subjects.get(fact.id) ?? {}
      return document('facts', fact.id, {
        title: [
          isolated(title ?? fact.by?.name ?? '', book.lang),
          datedBySearch(fact) ? searched(fact) : fact.date.label,
        ]
          .filter(Boolean)
          .join(', '),
        text: plain(fact.text, book.lang),
        more: [moreOf(fact), words].join(' '),
        standing: fact.standing,
      })
    }),
    ...book.disputes.map(({ id, question, positions }) => {
      const text = positions.map((each) => plain(each.text, book.lang)).join(' ')
      return document('disputes', id, { title: question, text, more: '', standing: '' })
    }),
    ...book.unknowns.map(({ id, question, found }) =>
      document('unknowns', id, { title: question, text: plain(found, book.lang), more: '', standing: '' }),
    ),
  ]
}

/** What finds a fact without being shown: the quote in both languages, the speaker and the office, the note. */
const moreOf = ({ quote, by, via, note }: FactView): string =>
  [quote?.text, quote?.translation, by?.name, by?.title, via?.name, note].filter(Boolean).join(' ')

const path = (url: string): string => url.slice(1)
