import { wordsOfFact } from '../../attached-data.ts'
import type { Check } from '../check.ts'
import { bare, textOf } from '../printed.ts'

/** The whole book has every fact: a destination with its id, its number beside it, and its words. */
export const facts: Check = {
  name: 'Facts',
  count: ({ data }) => (data?.kind === 'book' ? data.facts.length : 0),
  run({ printed: { pages, destinations }, data }) {
    if (data === null) return ['the document does not carry its data']
    if (data.kind !== 'book') return []
    const text = bare(pages.map((page) => (page.structure === null ? '' : textOf(page, page.structure))).join(''))
    return data.facts.flatMap((fact) => {
      if (!destinations.has(fact.id)) return [`${fact.id} has no place in the document`]
      const missing = wordsOfFact(fact.text).filter((words) => !text.includes(bare(words)))
      return missing.map((words) => `${fact.id} is printed without "${words}"`)
    })
  },
}
