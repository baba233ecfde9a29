import { once } from '../../content/once.ts'
import type { Text } from '../../model/references.ts'
import type { Briefing } from '../../model/types.ts'
import { isLanguageTag, languageOf } from '../../values/language-tags.ts'

/** The style that a text is held to: that of the books that show it. */
export interface House {
  /** The language of all these books; null where they have several, or there is none. */
  language: string | null
  /** How many words a sentence may have. */
  longest: number
  /** What to write in place of words that a house does not want. */
  avoid: ReadonlyMap<string, string>
  /** Acronyms that the readers of each of these books know. */
  acronyms: ReadonlySet<string>
}

/** Plain sentences have some fifteen to twenty words; longer than this, they have to be read twice. */
const longest = 25

/** Knows the house of each text. What all pacts share is shown by every book. */
export const housesOf = once(({ briefings, pacts }) => {
  const books = briefings.flatMap(({ briefing }) => briefing ?? [])
  const shared = houseOf(books)
  const byPact = new Map(
    pacts.map((pact) => [pact.id, houseOf(pact.briefings.flatMap(({ briefing }) => briefing ?? []))]),
  )
  const byBook = new Map(books.map((book) => [book, houseOf([book])]))
  return ({ pact, briefing }: Pick<Text, 'pact' | 'briefing'>): House =>
    (briefing === null ? byPact.get(pact ?? '') : byBook.get(briefing)) ?? shared
})

function houseOf(books: readonly Briefing[]): House {
  const spoken = new Set(books.map(({ lang }) => (isLanguageTag(lang) ? languageOf(lang) : null)))
  const [language = null] = spoken.size === 1 ? spoken : []
  const styles = books.map(({ style }) => style ?? {})
  const [first, ...others] = styles.map(({ acronyms }) => new Set<string>(acronyms))
  return {
    language,
    longest: Math.min(...styles.map((style) => style['longest-sentence'] ?? longest)),
    avoid: new Map(
      language === null ? [] : styles.flatMap(({ avoid = [] }) => avoid.map((each) => [each.word, each.instead])),
    ),
    acronyms: others.reduce((known, each) => known.intersection(each), first ?? new Set<string>()),
  }
}
