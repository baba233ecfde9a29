import type { Spot } from './rule.ts'
import type { Path } from './yaml.ts'

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
