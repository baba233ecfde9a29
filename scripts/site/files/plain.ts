import { wordsIn } from '../render/markdown.ts'

/** The words of a Markdown text in a language, without its marks and references. */
export const plain = (markdown: string, lang: string): string =>
  wordsIn(markdown, lang)
    .join('')
    .replace(/\s+(?=[.,;:\s])/g, '')
    .trim()
