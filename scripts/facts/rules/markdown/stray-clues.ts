import { characterOf } from '../../content/grammar.ts'
import type { Problem } from '../../model/finding.ts'
import { isPrintable } from '../../values/printable.ts'

/** What a sign is taken for by whoever writes it, and by the book it is not. */
interface Clue {
  /** True for what only a text of several paragraphs could have. */
  inProse?: true
  pattern: RegExp
  /** Null where the words are no such sign after all. */
  problem: (words: string) => Problem | null
}

const tags =
  'a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul'

/** Signs that other kinds of Markdown know, and the book does not. */
export const strayClues: readonly Clue[] = [
  {
    inProse: true,
    pattern: /<!--/g,
    problem: () => ({
      message: 'A comment in <!-- --> is not hidden here: every reader would see it.',
      suggestion: 'Delete it. Comments belong in the YAML files, after a #.',
    }),
  },
  {
    inProse: true,
    pattern: new RegExp(`<(?:${tags})(?:\\s[^<>\\n]{0,200})?/?>`, 'gi'),
    problem: (words) => ({
      message: `\`${words}\` is HTML, which the book prints as it stands.`,
      suggestion:
        'Delete it. For *emphasis* and **strong emphasis** put stars around the words; an empty line begins a paragraph.',
    }),
  },
  {
    pattern: /!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)/g,
    problem: () => ({
      message: 'The book shows no pictures, so this would become an exclamation mark and a link.',
      suggestion: 'Delete it, or write a link without the exclamation mark: [words](https://…).',
    }),
  },
  {
    pattern: /\[\^[^\]\s]{1,40}\](?!:)/g,
    problem: (words) => ({
      message: `The book has no footnotes of this kind, so \`${words}\` would be printed as it stands.`,
      suggestion: 'Cite the source here, [@source-id], or write what the note says into the text.',
    }),
  },
  {
    pattern: /\]\(https?:\/\/[^\s)]{0,2000}(?=\s|$)(?!\s+["'(][^\n]{0,300}\))/g,
    problem: () => ({
      message: 'The bracket around this address is never closed, so there would be no link.',
      suggestion: 'Put ) right behind the address: [words](https://…).',
    }),
  },
  {
    pattern: /\[[^\S\n]*\]\(https:/g,
    problem: () => ({
      message: 'This link has no words, so no reader could see it.',
      suggestion: 'Write the words between the square brackets: [words](https://…).',
    }),
  },
  {
    pattern: /&(?<!https:\/\/[^\s)]{0,2000}&)(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi,
    problem: (words) => {
      const character = characterOf(words)
      return character === words
        ? null
        : { message: `\`${words}\` is HTML, which the book prints as it stands.`, suggestion: insteadOf(character) }
    },
  },
  {
    pattern: /~~[^~\n]{1,200}~~/g,
    problem: () => ({
      message: 'The book strikes nothing out, so the signs ~~ would be printed.',
      suggestion: 'Delete the words. What an earlier edition had wrong belongs to `corrections` in briefing.yaml.',
    }),
  },
  {
    inProse: true,
    pattern: /^#{2,6}[^#\s][^\n]{0,200}/gm,
    problem: () => ({
      message: 'There is no space after the number signs, so this is not a heading.',
      suggestion: 'Put a space after them: `## Heading`.',
    }),
  },
  {
    inProse: true,
    pattern:
      /^[ \t]*[•‣▪●◦■][ \t][^\n]*(?:\n[ \t]*[•‣▪●◦■][ \t][^\n]*)*|^[ \t]*[–—][ \t][^\n]*(?:\n[ \t]*[–—][ \t][^\n]*)+/gm,
    problem: () => ({
      message: 'This sign begins no entry of a list, so the entries would run together in one paragraph.',
      suggestion: 'Begin each entry with a hyphen and a space: `- `.',
    }),
  },
]

function insteadOf(character: string): string {
  if (/^\p{Z}+$/u.test(character)) return 'Write a space in its place, or delete it.'
  if (/\p{C}/u.test(character)) return 'Delete it.'
  return isPrintable(character) ? `Write the character itself: \`${character}\`.` : 'Say it in words, or take it away.'
}
