import type { Path } from './parse.ts'

/** Where in a record a problem is. */
export interface Spot {
  /** The path of a value; left out, the record itself. */
  at?: Path
  /** At the key instead of the value. */
  key?: boolean
  /** At these words inside the text there, letter for letter but for line breaks. */
  words?: string
  /** How many times the same words stand before them. */
  occurrence?: number
  /** In a Markdown file: from this offset on. */
  offset?: number
}

/** Words of a text, and where they stand in it. */
export interface Mark {
  words: string
  index: number
}

/** A mark for each match of an expression in a text. */
export const marksIn = (markdown: string, expression: RegExp): Mark[] =>
  [...markdown.matchAll(expression)].map(({ 0: words, index }) => ({ words, index }))

/** Where words of a text stand in its file: in Markdown at their offset, in YAML the same words for the same time. */
export function spotOf({ at, markdown = '' }: { at: Path; markdown?: string }, { words, index }: Mark): Spot {
  if (at.length === 0) return { words, offset: index }
  return { at, words, occurrence: markdown.slice(0, index).split(words).length - 1 }
}
