import type { SearchResult } from 'minisearch'
import { fold } from './fold.ts'
import { termsOf } from './terms.ts'

/** A text with the words that were found marked. */
export function marked(text: string, found: Pick<SearchResult, 'terms' | 'queryTerms'>): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = []
  let at = 0
  for (const { start, end } of placesOf(text, found)) {
    if (end <= at) continue
    const mark = document.createElement('mark')
    mark.textContent = text.slice(Math.max(start, at), end)
    parts.push(text.slice(at, Math.max(start, at)), mark)
    at = end
  }
  return [...parts, text.slice(at)]
}

/** Where the words that were found stand in a text, in order. */
export function placesOf(
  text: string,
  { terms, queryTerms }: Pick<SearchResult, 'terms' | 'queryTerms'>,
): { start: number; end: number }[] {
  return termsOf(text).flatMap(({ term, start, end, kind, least }) => {
    if (!terms.includes(term)) return []
    const asked = queryTerms.filter((each) => each.length >= least && term.startsWith(each))
    if (kind === 'word') return [{ start, end }]
    if (asked.length === 0) return []
    const letters = Math.max(...asked.map(({ length }) => length))
    return [{ start, end: kind === 'within' ? endOf(text, start, letters) : end }]
  })
}

/** Where so many letters end that were counted as search compares them. */
function endOf(text: string, start: number, letters: number): number {
  let end = start + 1
  while (end < text.length && fold(text.slice(start, end)).length < letters) end += 1
  return end
}
