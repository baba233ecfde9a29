import type { Options } from 'minisearch'
import { termsOf } from './terms.ts'

export type SearchGroup = 'facts' | 'disputes' | 'unknowns' | 'people' | 'sources' | 'terms'

/** One thing that can be found: a fact, a dispute, a person, a source, a term. */
export interface SearchDocument {
  id: string
  group: SearchGroup
  title: string
  text: string
  /** Further words that find it: who said it, the original of a quote. */
  more: string
  /** Where it stands in its book, such as "8.11 What the parties say"; empty for what no chapter shows. */
  place: string
  /** How firmly it stands; empty for what is no fact. */
  standing: string
  /** The address under the base path. */
  url: string
}

/** A source names many things that the facts say better; a person is looked for by name. */
const weights: Record<SearchGroup, number> = {
  facts: 1,
  disputes: 1,
  unknowns: 0.8,
  people: 1.8,
  sources: 0.4,
  terms: 0.9,
}

/** How the index is made and read: the same on both sides. */
export const indexOptions: Options<SearchDocument> = {
  fields: ['title', 'text', 'more', 'place'],
  storeFields: ['group', 'title', 'text', 'place', 'standing', 'url'],
  tokenize: (text) => termsOf(text).map(({ term }) => term),
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 2, more: 0.8, place: 0.5 },
    boostDocument: (_, __, stored) => weights[(stored as Pick<SearchDocument, 'group'>).group],
  },
}
