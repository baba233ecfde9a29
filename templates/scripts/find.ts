import type MiniSearch from 'minisearch'
import type { Query, SearchResult } from 'minisearch'
import { fold } from './fold.ts'

/** What was found, and whether it has the words themselves or only comes near them. */
export interface Found {
  results: SearchResult[]
  near: boolean
}

/**
 * What has all the words, or other endings of them; where nothing has, what has words like them; where nothing has
 * those either, what has some of them.
 * @param ignored words that a question has and its answer need not
 */
export function find(index: MiniSearch, text: string, ignored: ReadonlySet<string>): Found {
  const all = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 1)
  const telling = all.filter((word) => !ignored.has(word.toLowerCase()))
  const words = telling.length > 0 ? telling : all
  if (words.length === 0) return { results: [], near: false }
  const exact = index.search(queryOf(words, 'AND', false))
  if (exact.length > 0) return { results: exact, near: false }
  const alike = index.search(queryOf(words, 'AND', true))
  return { results: alike.length > 0 ? alike : index.search(queryOf(words, 'OR', true)), near: true }
}

const queryOf = (words: string[], combineWith: 'AND' | 'OR', alike: boolean): Query => ({
  combineWith,
  queries: words.map((word) => ({
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: word.length > 2, fuzzy: alike ? edits(word) : false },
      { queries: [stem(word)], prefix: true, boost: { title: 1, text: 0.5, more: 0.4, place: 0.25 } },
    ],
  })),
})

/** How many letters may differ. */
const edits = ({ length }: string): number | false => (length > 5 ? 2 : length > 3 ? 1 : false)

/** What a word shares with its family, for a search by prefix: invitation and invited, Serbian and Serbia. */
const stem = (word: string): string => fold(word).replace(/(?<=.{4})(ations?|ings?|ions?|ians?|ed|es|s)$/, '')
