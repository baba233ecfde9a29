import MarkdownIt from 'markdown-it'
import type { Book } from '../book/book.ts'
import { referencePattern } from '../facts/references.ts'

/** Where a reference to a source or a fact leads on the page at hand. */
export interface Linker {
  source(id: string): string
  fact(id: string): string
}

const preset = { html: false, linkify: false, typographer: true, quotes: '“”‘’' } as const

const inline = new MarkdownIt('zero', preset).enable(['emphasis', 'link', 'smartquotes', 'escape', 'entity'])
const block = new MarkdownIt('commonmark', preset)
  .enable(['table', 'smartquotes', 'replacements'])
  .disable(['image', 'html_block', 'html_inline'])
for (const markdown of [inline, block]) markdown.validateLink = (url) => /^https:\/\//i.test(url)

/** One or more sentences of a fact as HTML, escaped, without a paragraph around them. */
export const renderInline = (text: string, book: Book, linker: Linker): string =>
  reference(inline.renderInline(text), book, linker)

/** The Markdown of a chapter as HTML, its `##` headings one level down since the chapter's title is an h2. */
export function renderBlock(text: string, book: Book, linker: Linker): string {
  const html = block
    .render(text)
    .replace(/<(\/?)h([1-5])>/g, (_, slash: string, level: string) => `<${slash}h${Math.max(3, Number(level) + 1)}>`)
  return reference(html, book, linker)
}

/** Turns `[@source-id]` into a numbered citation and `[#fact-id]` into a pointer at the fact. */
function reference(html: string, book: Book, linker: Linker): string {
  return html.replace(referencePattern, (mark: string, kind: string, id: string) => {
    if (kind === '#') return `<a class="pointer" href="${linker.fact(id)}" data-page-of="${id}">→</a>`
    const source = book.sources.find((each) => each.id === id)
    return source === undefined ? mark : `<a class="citation" href="${linker.source(id)}">[${source.number}]</a>`
  })
}
