import type { Options } from 'minisearch'
import { fold } from './fold.ts'

/** One thing that can be found: a fact, a dispute, a person, a source, a term. */
export interface SearchDocument {
  id: string
  /** What it is, in the reader's words. */
  kind: string
  title: string
  text: string
  /** Further words that find it: who said it, the original of a quote. */
  more: string
  /** The address under the base path. */
  url: string
}

/** How the index is made and read: the same on both sides. */
export const indexOptions: Options<SearchDocument> = {
  fields: ['title', 'text', 'more'],
  storeFields: ['kind', 'title', 'text', 'url'],
  processTerm: (term) => fold(term) || null,
  searchOptions: {
    combineWith: 'AND',
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { title: 2 },
  },
}
