import { blank, withoutCode } from '../../content/markdown.ts'
import { once } from '../../content/once.ts'
import type { Text } from '../../model/references.ts'
import { referencePattern } from '../../values/references.ts'
import { quotationMarks } from '../quotes/quotations.ts'
import { housesOf, type House } from './house.ts'

/** A text as its style is judged. In each form every word has the place that it has in the text. */
export interface Wording extends Pick<Text, 'record' | 'at' | 'markdown'> {
  house: House
  /** Without marks of Markdown and references. Lines end only where a paragraph, heading, list item or table cell does. */
  plain: string
  /** Without words in quotation marks, too, which are those of others. */
  unquoted: string
  /** Without words in emphasis, too, which are mentioned and not used. */
  used: string
}

/** Every text of the facts and of the books, and every line of our own. */
export const wordingsOf = once((content): readonly Wording[] => {
  const houseOf = housesOf(content)
  return [...content.texts.filter(isOurs), ...content.lines].map((text) => {
    const { record, at, markdown } = text
    return { record, at, markdown, house: houseOf(text), ...formsOf(markdown) }
  })
})

/** A footnote on the status of a country has the words that others agreed on. */
const isOurs = ({ at }: Text): boolean => at[0] !== 'footnote'

/** What ends in itself, and line breaks that end nothing: those that no empty line and no mark of a block follows. */
const headings = /^#[^\n]*\n|\n(?![ \t]*(?:\n|[-+*>#|][ \t]|\||\d+[.)][ \t]))/gm
const rows = /^[ \t]*\|[^\n]*/gm
const marksOfBlocks = /^[ \t]*(?:#+|[-+*>]|\d+[.)])[ \t]/gm
const targets = /\]\([^()\s]*\)/g
const emphasis = /(?<![*\p{L}\d])\*(?![*\s])[^*]+\*(?!\*)|(?<![_\p{L}\d])_(?![_\s])[^_]+_(?![_\p{L}\d])/gu

/** The forms of a text. Most texts have few marks, and each is looked for only where its sign is. */
function formsOf(markdown: string): Pick<Wording, 'plain' | 'unquoted' | 'used'> {
  let plain = withoutCode(markdown)
  if (plain.includes('\n')) {
    plain = plain
      .replaceAll(headings, (words) => (words === '\n' ? ' ' : words))
      .replaceAll(rows, (row) => row.replaceAll('|', '\n'))
      .replaceAll(marksOfBlocks, blank)
  }
  if (plain.includes('[')) {
    plain = plain.replaceAll(referencePattern, blank).replaceAll(targets, blank).replaceAll('[', ' ')
  }
  const unquoted = plain.replaceAll(quotationMarks, blank)
  const used = /[*_]/.test(plain) ? unquoted.replaceAll(emphasis, blank) : unquoted
  return { plain, unquoted, used }
}
