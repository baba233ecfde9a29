import MarkdownIt from 'markdown-it'
import { refusalOf } from '../values/addresses.ts'
import { quotationMarksOf } from '../values/quotation-marks.ts'
import { referencePattern } from '../values/references.ts'

// An entry of a list stands two steps deeper than the list around it. What lies deeper than the bound is lost.
const preset = { html: false, linkify: false, typographer: true, maxNesting: 100 } as const

/** The Markdown of a fact's sentences. A character reference such as `&rarr;` stands for nothing but itself. */
export const inline = new MarkdownIt('zero', preset).enable(['emphasis', 'link', 'smartquotes', 'escape'])

/** The Markdown of a chapter, with paragraphs, headings, lists, quotations, tables and code besides. */
export const block = new MarkdownIt('commonmark', preset)
  .enable(['table', 'smartquotes', 'replacements'])
  .disable(['image', 'html_block', 'html_inline', 'entity'])

for (const markdown of [inline, block]) {
  markdown.validateLink = (url) => /^https:/i.test(url) && refusalOf(url) === null
  addReferences(markdown)
  addQuotationMarks(markdown)
}

/** The character that HTML means by a reference such as `&rarr;` or `&#8594;`; the same words where it means none. */
export const characterOf = (reference: string): string => block.utils.unescapeAll(reference)

/** Whether a fact's sentences show anything but gaps, once their marks are read. */
export const sentencesShowWords = (markdown: string): boolean => inline.parseInline(markdown, {}).some(showsWords)

/** Whether the text of a chapter shows anything but headings, lines and gaps. */
export function chapterShowsWords(markdown: string): boolean {
  const tokens = block.parse(markdown, {})
  return tokens.some((token, index) => tokens[index - 1]?.type !== 'heading_open' && showsWords(token))
}

/** Where the headings of a chapter's text stand that have no words. */
export function emptyHeadingsIn(markdown: string): number[] {
  if (!/^[^\n]*(?:#|[-=][ \t]*$)/m.test(markdown)) return []
  const starts = lineStarts(markdown)
  return block.parse(markdown, {}).flatMap(({ type, map }, index, tokens) => {
    const words = tokens[index + 1]
    if (type !== 'heading_open' || words === undefined || showsWords(words)) return []
    return [starts[map?.[0] ?? 0] ?? 0]
  })
}

/** Every list and quotation of a chapter's text, and how many of them stand inside each other there. */
export function nestingIn(markdown: string): { level: number; offset: number }[] {
  if (!/^[ \t]*(?:[-+*>]|\d+[.)])/m.test(markdown)) return []
  const starts = lineStarts(markdown)
  let level = 0
  return block.parse(markdown, {}).flatMap(({ type, nesting, map }) => {
    if (!/^(?:bullet_list|ordered_list|blockquote)_/.test(type)) return []
    level += nesting
    return nesting === 1 ? [{ level, offset: starts[map?.[0] ?? 0] ?? 0 }] : []
  })
}

const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
]

const showsWords = ({ type, content, children }: ReturnType<typeof block.parse>[number]): boolean =>
  type === 'reference' || (children === null ? visible.test(content) : children.some(showsWords))

const visible = /[^\p{Z}\p{C}]/u

/** Straight quotation marks become those of the language that the environment names, or else English ones. */
function addQuotationMarks(markdown: typeof inline): void {
  markdown.core.ruler.before('smartquotes', 'quotation-marks', ({ md, env }) => {
    md.options.quotes = [...quotationMarksOf((env as { lang?: string } | undefined)?.lang ?? 'en')]
  })
}

/** Adds `[@source-id]`, a numbered citation, and `[#fact-id]`, a pointer at the record by its number. */
function addReferences(markdown: typeof inline): void {
  const pattern = new RegExp(referencePattern.source, 'y')
  markdown.inline.ruler.before('link', 'reference', (state, silent) => {
    pattern.lastIndex = state.pos
    const match = pattern.exec(state.src)
    if (match === null) return false
    const [mark, kind = '', id = ''] = match
    if (!silent) state.push('reference', '', 0).meta = { mark, kind, id }
    state.pos += mark.length
    return true
  })
}
