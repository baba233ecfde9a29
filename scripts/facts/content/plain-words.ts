import { inline } from './grammar.ts'

/** The words of a fact's sentences as a page in a language shows them, in the pieces that emphases, links and references leave. */
export const wordsIn = (markdown: string, lang: string): string[] =>
  (inline.parseInline(markdown, { lang })[0]?.children ?? []).flatMap(({ type, content }) =>
    type === 'text' ? [content] : [],
  )

/** The words of a Markdown text in a language, without its marks and references. */
export const plain = (markdown: string, lang: string): string =>
  wordsIn(markdown, lang)
    .join('')
    .replace(/\s+(?=[.,;:\s])/g, '')
    .trim()

/** The same on one line. */
export const plainWords = (markdown: string, lang: string): string => plain(markdown, lang).replaceAll(/\s+/g, ' ')
