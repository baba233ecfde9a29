import { wordsOfFact } from '../../attached-data.ts'
import type { Check, Evidence } from '../check.ts'
import { bare, standsBelow, textOf } from '../printed.ts'

/** On so many pages may a fact go on after the one that it begins on. */
const further = 3

/** The whole book has every fact: a destination with its id, its number there, and its words from there on. */
export const facts: Check = {
  name: 'Facts',
  count: ({ data }) => (data?.kind === 'book' ? data.facts.length : 0),
  run(evidence) {
    const { printed, data } = evidence
    const { pages, destinations } = printed
    if (data === null) return ['the document does not carry its data']
    if (data.kind !== 'book') return []
    const textFrom = textsByPage(evidence)
    return data.facts.flatMap((fact) => {
      const place = destinations.get(fact.id)
      const page = place === undefined ? undefined : pages[place.page]
      if (place === undefined || page === undefined) return [`${fact.id} has no place in the document`]
      const numbered = standsBelow(page, place.top, fact.number ?? '')
      const text = textFrom(place.page)
      const missing = wordsOfFact(fact.text, data.lang).filter((words) => !text.includes(bare(words)))
      return [
        ...(numbered ? [] : [`${fact.id} leads to page ${page.label}, where its number ${fact.number} does not stand`]),
        ...missing.map((words) => `${fact.id} is printed without "${words}"`),
      ]
    })
  },
}

/** What is read on a page and the next ones: a fact goes on there, though something else may end the page. */
function textsByPage({ printed: { pages }, read }: Evidence): (page: number) => string {
  const known = new Map<number, string>()
  const pageOf = new Map(
    pages.flatMap(({ texts }, page) => texts.map(({ content }): [string | null, number] => [content, page])),
  )
  const readBetween = (first: number, last: number): string =>
    read === null
      ? pages
          .slice(first, last + 1)
          .flatMap((page) => (page.structure === null ? [] : textOf(page, page.structure)))
          .join('')
      : read
          .filter(({ content }) => (pageOf.get(content) ?? -1) >= first && (pageOf.get(content) ?? -1) <= last)
          .map(({ text }) => text)
          .join('')
  return (page) => {
    const text = known.get(page) ?? bare(readBetween(page, page + further))
    known.set(page, text)
    return text
  }
}
