import { once } from '../../content/once.ts'
import type { Quote } from '../../model/types.ts'
import type { Path } from '../../yaml/parse.ts'

/** Words taken letter for letter from a source: a quote, the pact's heading or a name in use. */
export interface Quoted {
  record: object
  at: Path
  words: Quote
  /** The languages of the books that show it. */
  languages: ReadonlySet<string>
}

/** Every quote, heading and name in use of the content. */
export const quotesIn = once(({ claims, pacts }): Quoted[] => {
  const all = new Set(pacts.flatMap(({ languages }) => [...languages]))
  const found: Quoted[] = []
  for (const { claim, pact } of claims) {
    const own = claim as { quote?: Quote; heading?: Quote; name?: Quote | string }
    for (const key of keys) {
      const words = own[key]
      if (typeof words !== 'object') continue
      found.push({ record: claim, at: [key], words, languages: pact?.languages ?? all })
    }
  }
  return found
})

const keys = ['quote', 'heading', 'name'] as const
