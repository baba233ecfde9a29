import { referencePattern } from '../facts/values/references.ts'

/** The words of a Markdown text, without its marks and references. */
export const plain = (markdown: string): string =>
  markdown
    .replace(referencePattern, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*?|__?)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/\s+([.,;:])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
