import type { Piece } from '../../facts/values/word-diff.ts'
import type { Entry } from './entries.ts'
import type { News } from './news.ts'

/** Changes to paste into a mail or a page: what is gone is struck through, what is new is bold. */
export const changesMarkdown = ({ title, opening, sections }: News): string =>
  [
    `# ${escaped(title)}`,
    opening.map(escaped).join('\n'),
    ...sections.flatMap(({ heading, entries }) => [`## ${heading}`, entries.map(entryOf).join('\n')]),
  ].join('\n\n')

function entryOf({ lead, words, where, details }: Entry): string {
  const parts = [
    ...(lead === '' ? [] : [`${escaped(lead)}:`]),
    marked(words),
    ...(where === '' ? [] : [`(${escaped(where)})`]),
  ]
  return [`- ${parts.join(' ')}`, ...details.map((detail) => `  - ${marked(detail)}`)].join('\n')
}

const marked = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? escaped(text) : within(text, kind === 'removed' ? '~~' : '**')))
    .join('')

/** Marks hold only where they touch words: the blanks around these, and a comma before them, go outside. */
function within(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^((?:[,.;:!?)]*\s)*)(.*?)(\s*)$/s.exec(text) ?? []
  return words === '' ? text : `${before}${mark}${escaped(words)}${mark}${after}`
}

const escaped = (text: string): string => text.replaceAll(/[\\`*_~[\]<>#|]/g, '\\$&')
