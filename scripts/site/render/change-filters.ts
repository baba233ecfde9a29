import { shownIn } from '../../facts/model/chapters.ts'
import type { CollectionName } from '../../facts/model/collections.ts'
import type { Difference } from '../../facts/model/changes.ts'
import { wordDiff } from '../../facts/values/word-diff.ts'
import type { Book, ChangeView, DifferenceView, LineChange, StepView } from '../../book/book.ts'
import { isolated } from '../pages/isolate.ts'
import { plain } from '../files/plain.ts'
import { groupsOf, newsOf, stepTitle, tallyOf, toldSteps, wordKey, type LineNews } from '../pages/changes.ts'
import type { Page } from '../pages/page.ts'
import { fill, type Words } from '../pages/strings.ts'
import { languageName } from './language-names.ts'

/** A difference that goes from one value to another. */
export type ValueDifference = Extract<Difference, { of: 'value' }>
type OfficeDifference = Extract<Difference, { of: 'office' }>

/** Where the words for the values of a key stand; a value of any other key is shown as it is. */
const lists: Record<string, (collection: CollectionName) => string | null> = {
  standing: () => 'standing',
  stance: () => 'stance',
  status: (collection) => (collection === 'natoStatus' ? 'nato' : 'exercise'),
  how: () => 'how',
  answer: () => 'answer',
  kind: (collection) => (collection === 'events' ? 'event' : collection === 'sources' ? 'kind' : null),
  grade: () => 'grade',
  credibility: () => 'credibility',
  framework: () => 'framework',
}

/** The chapter that shows the records of a collection. */
const chapterKindOf = (collection: string): string | undefined =>
  Object.entries(shownIn).find(([, name]) => name === collection)?.[0]

/** A value in a reader's words. */
export function valueWord(value: string, key: string, collection: CollectionName, book: Book, word: Words): string {
  if (key === 'lang') return languageName(value, book.lang, (code) => word(`languages.${code}`))
  if (key === 'framework' && value === 'pact') return book.pact.short
  if (key === 'collection' || key === 'chapter') return word(`chapters.${chapterKindOf(value) ?? 'prose'}`)
  if (key === 'parent') return book.places[value]?.number ?? value
  const list = lists[key]?.(collection) ?? null
  if (list === null) return value
  const said = word(`${list}.${value}`)
  return list === 'grade' || list === 'credibility' ? `${value}, ${said}` : said
}

/** The old and the new value of a key, in a reader's words. */
export function valueWords(each: ValueDifference, { collection }: ChangeView, book: Book, word: Words) {
  const said = (value: string | null) =>
    value === null ? null : valueWord(value, wordKey(each.key), collection, book, word)
  return { before: said(each.before), after: said(each.after) }
}

/** An office before and after, each with its term. */
export function officeWords({ before, after }: OfficeDifference, lang: string, word: Words) {
  const said = (office: typeof before): string | null => {
    if (office === null) return null
    const { from, to } = office
    const apart = (day: string) => isolated(day, lang)
    const term =
      from !== null && to !== null
        ? `${apart(from)} – ${apart(to)}`
        : from !== null
          ? fill(word('person.since'), apart(from))
          : to !== null
            ? fill(word('person.until'), apart(to))
            : null
    return [isolated(office.title, lang), term].filter(Boolean).join(', ')
  }
  return { before: said(before), after: said(after) }
}

/** What the key of a difference is called; the more exact of its names that there is a word for. */
export function differenceKey({ key }: { key: string }, has: (path: string) => boolean, word: Words): string {
  const name = wordKey(key)
  const known = [name, name.split('-').at(-1) ?? name, name.split('-')[0] ?? name].find((each) =>
    has(`difference.${each}`),
  )
  return word(`difference.${known ?? 'other'}`)
}

/** The words of an old and a new wording, without marks and references. */
export const wordParts = (before: string | null, after: string | null, lang: string) =>
  wordDiff(before === null ? '' : plain(before, lang), after === null ? '' : plain(after, lang), lang)

/** Filters that tell what changed. */
export function changeFilters(word: (path: string, at: Page) => string, bookOf: (at: Page) => Book) {
  const words =
    (at: Page): Words =>
    (path) =>
      word(path, at)
  const has =
    (at: Page) =>
    (path: string): boolean => {
      try {
        return word(path, at) !== ''
      } catch {
        return false
      }
    }
  return {
    toldSteps,
    changeGroups: groupsOf,
    tally: tallyOf,
    stepTitle: (step: StepView, at: Page) => stepTitle(step, at.lang, words(at)),
    spellingOnly: ({ changes }: StepView) => changes.filter(({ isSpelling }) => isSpelling).length,
    /** Markdown of another edition, whose references may lead nowhere by now: its words alone. */
    plainly: (text: string, at: Page) => plain(text, at.lang),
    wordDiff: (before: string | null, after: string | null, at: Page) => wordParts(before, after, at.lang),
    /** The place of a record that has, or had, this id; null where the book has none for it. */
    standsAt(id: string, at: Page) {
      const { places, formerly } = bookOf(at)
      const now = places[id] === undefined ? formerly[id] : id
      const place = now === undefined ? undefined : places[now]
      return now === undefined || place === undefined ? null : { id: now, number: place.number }
    },
    differenceKey: (each: Extract<DifferenceView, { key: string }>, at: Page) =>
      differenceKey(each, has(at), words(at)),
    valueWords: (each: ValueDifference, change: ChangeView, at: Page) =>
      valueWords(each, change, bookOf(at), words(at)),
    officeWords: (each: OfficeDifference, at: Page) => officeWords(each, at.lang, words(at)),
    lineNews: (id: string, at: Page) => newsOf(id, bookOf(at)),
    /** What became of a line: new in 2; changed since 2. */
    newsWords(news: LineNews | LineChange, at: Page) {
      const { change, from, to } = 'latest' in news ? news.latest : news
      const kind = change.kind === 'added' || change.kind === 'opened' ? 'new' : change.kind
      const mark = kind === 'corrected' || kind === 'moved' || kind === 'new' ? kind : 'changed'
      const isIn = to.kind === 'edition'
      const number = (isIn ? to.number : from.number) ?? ''
      return fill(word(`changes.mark.${isIn ? 'in' : 'since'}.${mark}`, at), number)
    },
  }
}
