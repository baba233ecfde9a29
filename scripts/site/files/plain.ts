import { wordsIn } from '../render/markdown.ts'

/** The words of a Markdown text, without its marks and references. */
export const plain = (markdown: string): string =>
  wordsIn(markdown)
    .join('')
    .replace(/\s+(?=[.,;:\s])/g, '')
    .trim()
