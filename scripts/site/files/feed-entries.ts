import { createHash } from 'node:crypto'
import type { Book, ChangeView, StepView } from '../../book/book.ts'
import { isNews } from '../../book/history-views.ts'
import type { DateView } from '../../book/views.ts'
import { changeUrl, groupsOf, stepTitle, tallyOf } from '../pages/changes.ts'
import { editionWords } from '../pages/edition.ts'
import { isolated } from '../pages/isolate.ts'
import type { Site } from '../pages/page.ts'
import { countWords, wordsOf, type Words } from '../pages/strings.ts'
import { briefingUrl } from '../pages/urls.ts'
import { newsWords } from '../render/change-words.ts'
import { changeHeadline, changeSummary } from './change-summary.ts'
import { footnoteTexts } from './footnotes.ts'
import { plain } from '../../facts/content/plain-words.ts'

/** One piece of news: a change of a line, or an edition. */
export interface FeedEntry {
  /** The same wherever the site stands, and when the facts as they stand become an edition. */
  id: string
  book: Book
  title: string
  day: DateView
  /** A path on the site. */
  url: string
  summary: string
}

/** As many changes as a feed reader is given; their pages have all. */
const mostChanges = 200

/** What is new in the books, the newest first: each change of a line, and each edition. */
export function feedEntries({ books, editions, strings }: Site): FeedEntry[] {
  const newestFirst = (entries: FeedEntry[]): FeedEntry[] =>
    // Of one day, what changed since an edition stands before the edition.
    entries.toSorted((a, b) => b.day.edtf.localeCompare(a.day.edtf))
  const changes = books.flatMap((book) => changesOf(book, wordsOf(strings, book.lang)))
  const published = books.flatMap((book) => {
    const own = editions.filter(({ id, version }) => id === book.id && version.kind === 'edition')
    return (own.length === 0 ? [book] : own).map((each) => editionEntry(each, wordsOf(strings, each.lang)))
  })
  return newestFirst([...newestFirst(changes).slice(0, mostChanges), ...published])
}

const changesOf = (book: Book, word: Words): FeedEntry[] =>
  book.steps.flatMap((step) =>
    groupsOf(step).flatMap(({ changes }) =>
      changes.filter(isNews).map((change) => changeEntry(change, step, book, word)),
    ),
  )

/** The day of a step: what no edition has yet is no older than the edition that it changes. */
function dayOf({ from, to }: StepView): DateView {
  const since = from.published
  return to.published ?? (since !== null && since.edtf > to.asOf.edtf ? since : to.asOf)
}

function changeEntry(change: ChangeView, step: StepView, book: Book, word: Words): FeedEntry {
  const { collection, id, differences, text } = change
  const says = JSON.stringify([collection, differences, text])
  const title = `${changeHeadline(change, book.lang)} (${newsWords({ ...step, change }, word)})`
  return {
    id: uuid([book.id, step.from.number ?? 0, id, createHash('sha256').update(says).digest('hex')].join('/')),
    book,
    title,
    day: dayOf(step),
    url: changeUrl(book, step, change),
    summary: withFootnotes(changeSummary(change, book, word), title, book),
  }
}

/** The edition that a book is, or what it is before there is one. */
function editionEntry(book: Book, word: Words): FeedEntry {
  const { id, lang, title, description, version, published, steps } = book
  const apart = (text: string): string => isolated(plain(text, lang), lang)
  const [latest] = steps
  const tally = latest === undefined ? [] : [stepSummary(latest, lang, word)]
  const corrections = book.corrections.map(({ text }) => `${word('method.corrections')}: ${apart(text)}`)
  const changes = [...tally, ...book.changes.map(apart), ...corrections]
  const news = changes.length === 0 ? [isolated(description ?? title, lang)] : changes
  const footnotes = footnoteTexts([book]).map((text) => isolated(text, lang))
  return {
    id: uuid(`${id}/${version.edition}`),
    book,
    title: `${isolated(title, lang)}, ${editionWords(book, word)}`,
    day: published,
    url: briefingUrl(book),
    summary: [...news, ...footnotes].join(' '),
  }
}

/** In edition 2, since edition 1: 14 added, 6 changed. */
const stepSummary = (step: StepView, lang: string, word: Words): string => {
  const tally = tallyOf(step).map(({ name, number }) => countWords(number, `changes.tally.${name}`, lang, word))
  return `${stepTitle(step, lang, word)}: ${tally.join(', ') || word('changes.none')}.`
}

/** What leaves the site without its pages carries the status footnotes of the countries that it names. */
function withFootnotes(summary: string, title: string, book: Book): string {
  const named = book.countries.filter(({ name }) => `${title} ${summary}`.includes(name))
  const footnotes = footnoteTexts([{ ...book, countries: named }]).map((text) => isolated(text, book.lang))
  return [summary, ...footnotes].filter(Boolean).join(' ')
}

/** A name-based UUID (RFC 9562, version 8), so that an entry keeps its id wherever the site stands. */
export function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
