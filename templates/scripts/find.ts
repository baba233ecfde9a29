import type MiniSearch from 'minisearch'
import type { Query, QueryCombination, SearchResult } from 'minisearch'
import { fold } from './fold.ts'
import { longest, pairOf, wordsOf, type Word } from './terms.ts'

/** What was found, and how well. */
export interface Found {
  results: SearchResult[]
  /** It has the words, but not side by side where they belong together, as in Part 2. */
  apart: boolean
  /** It has not all the words, only some or ones like them. */
  near: boolean
}

/**
 * What has all the words, or other endings of them, the words as they were asked for first; where nothing has, what has
 * words like them; where nothing has those either, what has some of them.
 * @param ignored words that a question has and its answer need not
 */
export function find(index: MiniSearch, text: string, ignored: ReadonlySet<string>): Found {
  const all = wordsOf(text)
  const telling = all.filter((word, at) => !ignored.has(word.written.toLowerCase()) || isName(word, at, all))
  const words = telling.length > 0 ? telling : all
  const search = (queries: Query[], combineWith: 'AND' | 'OR' = 'AND'): SearchResult[] =>
    queries.length === 0 ? [] : index.search({ ...asGiven, combineWith, queries })
  const together = search(togetherIn(text, all, words))
  if (together.length > 0) return { results: literalFirst(together, all), apart: false, near: false }
  const apart = search(words.map(exactly))
  if (apart.length > 0) return { results: apart, apart: true, near: false }
  const alike = search(words.map(nearly))
  const some = alike.length > 0 ? alike : search(words.filter(({ term }) => term.length > 2).map(nearly), 'OR')
  return { results: some, apart: false, near: some.length > 0 }
}

/** The terms of a question are made here; the index is not to make others of them. */
const asGiven = { tokenize: (term: string) => [term], processTerm: (term: string) => term }

/** Whether a word that is otherwise ignored stands for something: the letter of Annex A, the WHO among small letters. */
const isName = ({ written }: Word, at: number, all: Word[]): boolean =>
  at > 0 &&
  ((written.length === 1 && at === all.length - 1) ||
    (/^\p{Lu}+$/u.test(written) && all.some((other) => /\p{Ll}/u.test(other.written))))

/** The words, and in place of a short one the pair that it makes with its neighbour. */
function togetherIn(text: string, all: Word[], words: Word[]): QueryCombination[] {
  const pairs = all.flatMap((word, at) => {
    const next = all[at + 1]
    if (next === undefined || !words.includes(word) || !words.includes(next)) return []
    const term = pairOf(text, word, next, (each) => each.term.toUpperCase())
    return term === null ? [] : [{ term, of: [word, next] }]
  })
  const paired = new Set(pairs.flatMap(({ of }) => of))
  return [
    ...words.filter((word) => !paired.has(word)).map(exactly),
    ...pairs.map(({ term }): QueryCombination => ({ queries: [term], prefix: mayGoOn(term) })),
  ]
}

/** Whether a word may be the beginning of what is meant: a number is not that of a longer number. */
const mayGoOn = (term: string): boolean => term.length > 2 && /[\p{L}\p{M}]$/u.test(term)

function exactly({ term, spellings, parts, initials, within, written }: Word): QueryCombination {
  if (within.length > 0) return withinQuery(within, longest)
  const others = [...spellings, ...withoutStroke(term)]
  const itself: QueryCombination = { queries: [term], prefix: mayGoOn(term) && initials !== term }
  const queries = [
    itself,
    ...(others.length > 0 ? [{ queries: others, prefix: mayGoOn(term) }] : []),
    ...(mayGoOn(term) && parts.length === 1 && !/\d/.test(term) ? [byStem(term)] : []),
    ...(initials !== null && initials !== term
      ? [{ queries: [initials], boost: { title: 20, text: 10, more: 8, place: 5 } }]
      : []),
    ...(parts.length > 1 && !/\d/.test(written) && parts.some(({ length }) => length > 2)
      ? [{ combineWith: 'AND', queries: parts } as const]
      : []),
  ]
  return { combineWith: 'OR', queries }
}

function nearly({ term, parts, within }: Word, at: number, { length }: Word[]): QueryCombination {
  if (within.length > 0) return { ...withinQuery(within, 2), combineWith: 'OR' }
  return {
    combineWith: 'AND',
    queries: (parts.some(({ length }) => length > 2) ? parts : [term]).map((part) => ({
      combineWith: 'OR',
      queries: [
        { queries: [part], prefix: mayGoOn(part) || at === length - 1, fuzzy: /\d/.test(part) ? false : edits(part) },
        ...(mayGoOn(part) ? [byStem(part)] : []),
      ],
    })),
  }
}

/** Djoković for Đoković: what folds to d is also written dj. Only questions have it, so that no index grows. */
const withoutStroke = (word: string): string[] =>
  word.length > 4 && word.includes('dj') ? [word.replaceAll('dj', 'd')] : []

/** Each stretch of so many letters of a text without spaces. */
const withinQuery = (within: Word['within'], letters: number): QueryCombination => ({
  combineWith: 'AND',
  prefix: true,
  queries: within
    .slice(0, Math.max(1, within.length - letters + 1))
    .map(({ term }) => Array.from(term).slice(0, letters).join('')),
})

/** How many letters may differ. */
const edits = ({ length }: string): number | false => (length > 5 ? 2 : length > 3 ? 1 : false)

/** What a word shares with its family: invitation and invited, Serbian and Serbia. */
const byStem = (word: string): QueryCombination => ({
  queries: [word.replace(/(?<=.{4})(ations?|ings?|ions?|ians?|ed|es|s)$/, '')],
  prefix: true,
  boost: { title: 1, text: 0.5, more: 0.4, place: 0.25 },
})

/** First what has the words as they were asked for: next to each other, in their order, with their signs. */
function literalFirst(results: SearchResult[], words: Word[]): SearchResult[] {
  if (words.length === 1 && words.every(({ term }) => /^\p{L}+$/u.test(term))) return results
  const wanted = phraseOf(words)
  const { literal = [], other = [] } = Object.groupBy(results, ({ title, text }) =>
    [title, text].some((each) => phraseOf(wordsOf(String(each))).includes(wanted)) ? 'literal' : 'other',
  )
  return [...literal, ...other]
}

const phraseOf = (words: Word[]): string =>
  ` ${words.map(({ written }) => fold(written).replace(/\p{Pd}/gu, '-')).join(' ')} `
