import { styleText } from 'node:util'
import type { Piece } from '../../facts/values/word-diff.ts'
import { wrap } from '../wrap.ts'
import type { Entry } from './entries.ts'
import type { News } from './news.ts'

/**
 * Changes for a terminal or a file: what is gone stands in [-…-] and what is new in {+…+}, or in red and green.
 * @param columns of the terminal; null for a file or a pipe, where no line is broken
 */
export function changesText({ title, opening, sections }: News, colour: boolean, columns: number | null): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const marked = ({ kind, text }: Piece): string => {
    if (kind === 'same') return text
    if (colour) return paint(kind === 'removed' ? ['red', 'strikethrough'] : 'green', text)
    return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
  }
  const inPieces = (pieces: readonly Piece[]): string => pieces.map(marked).join('')
  // The codes of colour are no columns: a line that has any is left to the terminal.
  const broken = (line: string, hanging: string): string =>
    columns === null || colour ? line : wrap(line, columns - 1, hanging)
  const entry = ({ lead, words, where, details }: Entry): string =>
    [
      `  • ${[...(lead === '' ? [] : [`${lead}:`]), inPieces(words), ...(where === '' ? [] : [`(${where})`])].join(' ')}`,
      ...details.map((detail) => `    – ${inPieces(detail)}`),
    ]
      .map((line) => broken(line, '      '))
      .join('\n')
  return [
    [paint('bold', title), ...opening].map((line) => broken(line, '')).join('\n'),
    ...sections.map(({ heading, entries }) => [paint('bold', heading), ...entries.map(entry)].join('\n')),
  ].join('\n\n')
}
