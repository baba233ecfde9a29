import { inline } from './grammar.ts'

/** The words of a fact's sentences as a page in a language shows them, without marks, citations and pointers. */
export function plainWords(markdown: string, lang: string): string {
  const children = inline.parseInline(markdown, { lang })[0]?.children ?? []
  return children
    .map(({ type, content }) => (type === 'text' ? content : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:])/g, '')
    .trim()
}
