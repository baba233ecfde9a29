import type { Token } from 'markdown-it'
import { inline } from '../../facts/content/grammar.ts'
import { hindsightIn, type Span } from '../../facts/selection/hindsight.ts'

const { escapeHtml } = inline.utils

/** A piece of a text, and whether it names a day after that of the book. */
export interface Piece {
  text: string
  isLater: boolean
}

/**
 * Tells each text of some Markdown which of its words name something after a day. A date may run over the end of a line
 * and through an emphasis, but not over a link or a mark.
 * @param tokens changed in place @param lang of the book
 */
export function markLater(tokens: readonly Token[], day: string, lang: string): void {
  for (const { children } of tokens) {
    const words = children ?? []
    const texts = words.map(({ type, content, nesting }) =>
      type === 'text' ? content : type === 'softbreak' ? ' ' : nesting === 0 || type.startsWith('link') ? '\uFFFC' : '',
    )
    const spans = hindsightIn(texts.join(''), day, lang)
    if (spans.length === 0) continue
    let start = 0
    for (const [index, word] of words.entries()) {
      const length = texts[index]?.length ?? 0
      const later = spans.flatMap(({ from, to }) => within(from - start, to - start, length))
      if (word.type === 'text' && later.length > 0) word.meta = { ...(word.meta as object | null), later }
      start += length
    }
  }
}

/** A line without Markdown, as HTML, whose words that name something after a day are marked. */
export const lineAsHtml = (text: string, day: string, lang: string): string =>
  piecesOf(text, hindsightIn(text, day, lang))
    .map((piece) => (piece.isLater ? laterAsHtml(escapeHtml(piece.text)) : escapeHtml(piece.text)))
    .join('')

/** Words that name something later, as HTML. */
export const laterAsHtml = (html: string): string => `<mark class="later">${html}</mark>`

/** The part of a span that lies in a text of some length. */
const within = (from: number, to: number, length: number): Span[] =>
  from < length && to > 0 ? [{ from: Math.max(0, from), to: Math.min(length, to) }] : []

/** A text cut at the borders of its spans. */
export function piecesOf(text: string, later: readonly Span[]): Piece[] {
  const borders = [0, ...later.flatMap(({ from, to }) => [from, to]), text.length]
  return borders.slice(1).flatMap((to, index) => {
    const piece = text.slice(borders[index], to)
    return piece === '' ? [] : [{ text: piece, isLater: index % 2 === 1 }]
  })
}
