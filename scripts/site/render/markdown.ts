import type { Book } from '../../book/book.ts'
import { block, inline } from '../../facts/content/grammar.ts'
import type { Direction } from '../../facts/values/direction.ts'
import { needsIsolation } from '../pages/isolate.ts'
import type { Links } from '../pages/links.ts'
import type { Span } from '../../facts/selection/hindsight.ts'
import { setDirections } from './markdown-direction.ts'
import { laterAsHtml, markLater, piecesOf } from './markdown-later.ts'
import { runsOf } from './runs.ts'
import { isUpright } from './upright.ts'

/**
 * The language of the text; what a reference needs to become a link, and in print a page number; and what a table is
 * called, which may scroll.
 */
export type Env = { lang: string; book: Book; links: Links; isPrinted: boolean; tableLabel: string }

for (const markdown of [inline, block]) {
  addReferences(markdown)
  addRuns(markdown)
  markUpright(markdown)
}

/** One or more sentences of a fact as HTML, escaped, without a paragraph around them. */
export function renderInline(text: string, env: Env): string {
  const tokens = inline.parseInline(text, env)
  if (needsIsolation(text, env.lang)) setDirections(tokens, env.lang)
  if (env.book.leftOut !== null) markLater(tokens, env.book.asOf.edtf, env.book.lang)
  return inline.renderer.render(tokens, inline.options, env)
}

/** The address of every link that a text makes, be it a fact's or a chapter's. */
export const addressesIn = (text: string): string[] =>
  [...block.parse(text, {}), ...inline.parseInline(text, {})]
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => (token.type === 'link_open' ? [String(token.attrGet('href'))] : []))

/**
 * The Markdown of a chapter as HTML.
 * @param level the heading level of the chapter's title; a `##` of the text stands one below it
 */
export function renderBlock(text: string, env: Env, level: number): string {
  const tokens = block.parse(text, env)
  for (const token of tokens) {
    if (token.type.startsWith('heading_')) token.tag = `h${headingLevel(level, Number(token.tag.slice(1)))}`
  }
  if (needsIsolation(text, env.lang)) setDirections(tokens, env.lang)
  if (env.book.leftOut !== null) markLater(tokens, env.book.asOf.edtf, env.book.lang)
  return block.renderer.render(tokens, block.options, env)
}

const headingLevel = (level: number, written: number): number => Math.min(6, level + Math.max(1, written - 1))

block.renderer.rules['table_open'] = (tokens, index, _options, env) => {
  const { isPrinted, tableLabel } = env as unknown as Env
  // On a screen a wide table scrolls in a box of its own, which the keyboard reaches too.
  const label = block.utils.escapeHtml(tableLabel)
  const [token] = tokens.slice(index, index + 1)
  const table = `<table${token === undefined ? '' : block.renderer.renderAttrs(token)}>`
  return isPrinted ? table : `<div class="scroll" tabindex="0" role="group" aria-label="${label}">${table}`
}
block.renderer.rules['table_close'] = (_tokens, _index, _options, env) =>
  (env as unknown as Env).isPrinted ? '</table>' : '</table></div>'

/** Tells an emphasis in a script that has no italic, which the styles mark by weight: nothing is ever slanted by a browser. */
function markUpright(markdown: typeof inline): void {
  markdown.renderer.rules['em_open'] = (tokens, index, options, _env, renderer) => {
    const end = tokens.findIndex(({ type, level }, each) => {
      return each > index && type === 'em_close' && level === tokens[index]?.level
    })
    const words = tokens.slice(index, end).map(({ content }) => content)
    if (isUpright(words.join(''))) tokens[index]?.attrJoin('class', 'upright')
    return renderer.renderToken(tokens, index, options)
  }
}

/** Shows `[@source-id]` as a numbered citation, and `[#fact-id]` as a pointer at the record by its number. */
function addReferences(markdown: typeof inline): void {
  markdown.renderer.rules['reference'] = (tokens, index, _, env) => {
    const { book, links, isPrinted } = env as unknown as Env
    const { mark, kind, id } = (tokens[index]?.meta ?? {}) as Record<'mark' | 'kind' | 'id', string>
    if (kind === '#') {
      const number = book.places[id]?.number ?? mark
      const page = isPrinted ? `<span class="page-ref" data-page-of="${id}"></span>` : ''
      return `<a class="pointer" href="${links.fact(id)}">§ ${number}</a>${page}`
    }
    const number = book.sources.find((each) => each.id === id)?.number
    return `<a class="citation" href="${links.source(id)}">[${number ?? id}]</a>`
  }
}

/**
 * Sets words that are read against their sentence apart, so that its marks and numbers stay where they are read, and marks
 * what a book as known on a day says of later.
 */
function addRuns(markdown: typeof inline): void {
  const { escapeHtml } = markdown.utils
  const withRuns = (content: string, direction: Direction): string =>
    runsOf(content, direction)
      .map(({ text, isAgainst }) =>
        isAgainst ? `<bdi dir="${direction === 'ltr' ? 'rtl' : 'ltr'}">${escapeHtml(text)}</bdi>` : escapeHtml(text),
      )
      .join('')
  markdown.renderer.rules['text'] = (tokens, index) => {
    const { content = '', meta = null } = tokens[index] ?? {}
    const { direction, later = [] } = (meta ?? {}) as { direction?: Direction; later?: Span[] }
    return piecesOf(content, later)
      .map(({ text, isLater }) => {
        const html = direction === undefined ? escapeHtml(text) : withRuns(text, direction)
        return isLater ? laterAsHtml(html) : html
      })
      .join('')
  }
}
