import { shownIn } from '../../facts/model/chapters.ts'
import type { CollectionName } from '../../facts/model/collections.ts'
import type { Difference } from '../../facts/model/changes.ts'
import type { Book, ChangeView, DifferenceView, LineChange } from '../../book/book.ts'
import { wordKey } from '../pages/changes.ts'
import { isolated } from '../pages/isolate.ts'
import { fill, type Words } from '../pages/strings.ts'
import { languageName } from './language-names.ts'
import { termWords } from './reading.ts'

/** A difference that goes from one value to another. */
export type ValueDifference = Extract<Difference, { of: 'value' }>
export type OfficeDifference = Extract<Difference, { of: 'office' }>

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
  if (key === 'collection' || key === 'chapter') {
    const kind = chapterKindOf(value)
    const own = book.chapters.find((chapter) => chapter.kind === kind)
    return own?.title ?? word(`chapters.${kind ?? 'prose'}`)
  }
  const list = lists[key]?.(collection) ?? null
  if (list === null) return value
  // An edition may have a value that no list of today has.
  const said = wordOrNull(`${list}.${value}`, word)
  if (said === null) return value
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
    const apart = (day: string | null) => (day === null ? null : isolated(day, lang))
    const term = termWords(apart(office.from), apart(office.to), word)
    return [isolated(office.title, lang), term].filter(Boolean).join(', ')
  }
  return { before: said(before), after: said(after) }
}

/** What the key of a difference is called, by the most exact name that there is a word for. */
export function differenceKey(difference: DifferenceView, word: Words): string {
  const parts = wordKey(difference.of === 'office' ? 'offices' : difference.key).split('-')
  const names = [parts.join('-'), parts.at(-1) ?? '', parts[0] ?? '']
  return names.map((name) => wordOrNull(`difference.${name}`, word)).find(Boolean) ?? word('difference.other')
}

function wordOrNull(path: string, word: Words): string | null {
  try {
    return word(path)
  } catch {
    return null
  }
}

/** What became of a line: new in 2; changed since 2. */
export function newsWords({ change, from, to }: LineChange, word: Words): string {
  const [where, number] = to.kind === 'edition' ? ['in', to.number] : ['since', from.number]
  return fill(word(`changes.mark.${where}.${change.kind}`), number ?? '')
}
