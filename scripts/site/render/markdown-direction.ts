import type { Token } from 'markdown-it'
import { directionOf, languageDirection, type Direction } from '../../facts/values/direction.ts'
import { needsIsolation } from '../pages/isolate.ts'

/** What is set in the direction of its letters. The parts of a table lie in it as it does. */
const blocks = /^(paragraph|heading|blockquote|bullet_list|ordered_list|list_item|table|th|td)_open$/

/**
 * Gives what is read against the page its own direction: a paragraph, a list, a cell; and a link or words set apart, which
 * would else pull the marks and numbers beside them to their own side. Each text is told the direction it stands in.
 * @param tokens of a text, changed in place
 * @param lang the language of the page
 */
export function setDirections(tokens: readonly Token[], lang: string): void {
  const own = firstDirections(tokens)
  const around = [languageDirection(lang)]
  for (const [index, token] of tokens.entries()) {
    const inherited = around.at(-1) ?? 'ltr'
    const direction = own[index] ?? inherited
    if (token.nesting === -1) around.pop()
    else if (token.nesting === 1) {
      const isBlock = blocks.test(token.type)
      if (isBlock && direction !== inherited) token.attrSet('dir', direction)
      around.push(isBlock ? direction : inherited)
    } else if (token.type === 'inline') {
      const words = token.children ?? []
      words.forEach((word, at) => {
        if (word.nesting === 1) isolate(word, words.slice(at + 1), lang)
      })
      directRuns(words, direction)
    }
  }
}

/** For each token, the direction of the first words that stand in it or after it; null where those have no letters. */
function firstDirections(tokens: readonly Token[]): (Direction | null)[] {
  let first: Direction | null = null
  return tokens
    .toReversed()
    .map(({ type, children }) => (type === 'inline' ? (first = directionOf(textOf(children ?? []), null)) : first))
    .toReversed()
}

function isolate(opening: Token, after: readonly Token[], lang: string): void {
  const end = after.findIndex(({ nesting, level }) => nesting === -1 && level === opening.level)
  const text = textOf(after.slice(0, end))
  const direction = needsIsolation(text, lang) ? directionOf(text, null) : null
  if (direction !== null) opening.attrSet('dir', direction)
}

/** Tells each text its direction: that of its paragraph, or of the link or the words set apart that it stands in. */
function directRuns(words: readonly Token[], paragraph: Direction): void {
  const directions = [paragraph]
  for (const word of words) {
    const own = word.attrGet('dir') as Direction | null
    if (word.nesting === 1) directions.push(own ?? directions.at(-1) ?? paragraph)
    else if (word.nesting === -1) directions.pop()
    else if (word.type === 'text') word.meta = { direction: directions.at(-1) ?? paragraph }
  }
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (type === 'text' ? content : ' ')).join('')
