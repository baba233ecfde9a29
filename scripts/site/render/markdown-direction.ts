import type { Token } from 'markdown-it'
import { directionOf, languageDirection, type Direction } from '../../facts/values/direction.ts'
import { needsIsolation } from '../pages/isolate.ts'

/** What begins in the direction of its first letter. The parts of a table lie in it as it does. */
const blocks = /^(paragraph|heading|blockquote|bullet_list|ordered_list|list_item|table|th|td)_open$/

/**
 * Gives what is read against the page its own direction: a paragraph, a list, a cell; and a link or words set apart, which
 * would else pull the marks and numbers beside them to their own side.
 * @param tokens of a text, changed in place
 * @param lang the language of the page
 */
export function setDirections(tokens: readonly Token[], lang: string): void {
  const page = languageDirection(lang)
  let first: Direction | null = null
  for (const token of tokens.toReversed()) {
    if (token.type === 'inline') {
      const words = token.children ?? []
      first = directionOf(textOf(words), null)
      words.forEach((word, index) => {
        if (word.nesting === 1) isolate(word, words.slice(index + 1), lang)
      })
    } else if (first !== null && first !== page && blocks.test(token.type)) token.attrSet('dir', first)
  }
}

function isolate(opening: Token, after: readonly Token[], lang: string): void {
  const end = after.findIndex(({ nesting, level }) => nesting === -1 && level === opening.level)
  const text = textOf(after.slice(0, end))
  const direction = needsIsolation(text, lang) ? directionOf(text, null) : null
  if (direction !== null) opening.attrSet('dir', direction)
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (type === 'text' ? content : ' ')).join('')
