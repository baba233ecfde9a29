import { wordsOfFact } from '../../attached-data.ts'
import type { Check } from '../check.ts'
import { bare, standsBelow, textOf } from '../printed.ts'

/** The whole book has every fact: a destination with its id, its number there, and its words from there on. */
export const facts: Check = {
  name: 'Facts',
  count: ({ data }) => (data?.kind === 'book' ? data.facts.length : 0),
  run({ printed: { pages, destinations }, data }) {
    if (data === null) return ['the document does not carry its data']
    if (data.kind !== 'book') return []
    const texts = pages.map((page) => (page.structure === null ? '' : bare(textOf(page, page.structure))))
    return data.facts.flatMap((fact) => {
      const place = destinations.get(fact.id)
      const page = place === undefined ? undefined : pages[place.page]
      if (place === undefined || page === undefined) return [`${fact.id} has no place in the document`]
      const numbered = standsBelow(page, place.top, fact.number ?? '')
      const text = texts.slice(place.page, place.page + 2).join('')
      const missing = wordsOfFact(fact.text).filter((words) => !text.includes(bare(words)))
      return [
        ...(numbered ? [] : [`${fact.id} leads to page ${page.label}, where its number ${fact.number} does not stand`]),
        ...missing.map((words) => `${fact.id} is printed without "${words}"`),
      ]
    })
  },
}
