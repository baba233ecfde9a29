import type { SearchResult } from 'minisearch'
import { fold } from './fold.ts'
import { termsOf } from './terms.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

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

/** Where the words that were found stand in a text, in order; each with all of its first and its last letter. */
export function placesOf(
  text: string,
  { terms, queryTerms }: Pick<SearchResult, 'terms' | 'queryTerms'>,
): { start: number; end: number }[] {
  const places = termsOf(text).flatMap(({ term, start, end, kind, least }) => {
    if (!terms.includes(term)) return []
    const asked = queryTerms.filter((each) => each.length >= least && term.startsWith(each))
    if (kind === 'word') return [{ start, end }]
    if (asked.length === 0) return []
    const letters = Math.max(...asked.map(({ length }) => length))
    return [{ start, end: kind === 'within' ? endOf(text, start, letters) : end }]
  })
  if (places.length === 0) return []
  const letters = graphemes.segment(text)
  return places.map(({ start, end }) => {
    const last = letters.containing(end - 1)
    return { start: letters.containing(start)?.index ?? start, end: last ? last.index + last.segment.length : end }
  })
}

/** Where so many letters end that were counted as search compares them. */
function endOf(text: string, start: number, letters: number): number {
  let end = start + 1
  while (end < text.length && fold(text.slice(start, end)).length < letters) end += 1
  return end
}
