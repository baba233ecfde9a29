import type { Content } from './content.ts'
import type { Quote } from './types.ts'
import type { Path } from './yaml.ts'

/** Words taken letter for letter from a source: a quote, the pact's heading or a name in use. */
export interface Quoted {
  record: object
  at: Path
  words: Quote
  /** The languages of the books that show it. */
  languages: ReadonlySet<string>
}

/** Every quote, heading and name in use of the content. */
export function quotesIn({ claims, pacts }: Content): Quoted[] {
  const all = new Set(pacts.flatMap(({ languages }) => [...languages]))
  return claims.flatMap(({ claim, pact }) => {
    const { quote, heading, name } = claim as { quote?: Quote; heading?: Quote; name?: Quote | string }
    return Object.entries({ quote, heading, name }).flatMap(([key, words]) =>
      typeof words === 'object' ? [{ record: claim, at: [key], words, languages: pact?.languages ?? all }] : [],
    )
  })
}
