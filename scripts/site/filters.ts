import nunjucks from 'nunjucks'
import { renderBlock, renderInline, type Linker } from './markdown.ts'
import { briefingUrl } from './pages.ts'
import type { Page, Site } from './page.ts'
import { wordsOf } from './strings.ts'

/**
 * The filters that templates may use, by name.
 * @param site gives the site at hand, which the preview composes anew after each edit
 */
export function filtersOf(site: () => Site) {
  const href = (url: string): string => `${site().base}${url.replace(/^\//, '')}`
  return {
    /** A site path under the base path. */
    href,
    /** A fact's sentences as HTML: {{ fact.text | inline(at) }}. */
    inline: (text: string, at: Page) => safe(at.book === null ? text : renderInline(text, at.book, linkerOf(at, href))),
    /** A chapter's Markdown as HTML: {{ chapter.intro | prose(at) }}. */
    prose: (text: string, at: Page) => safe(at.book === null ? text : renderBlock(text, at.book, linkerOf(at, href))),
    /** A reader-facing word: {{ "contents" | word(at) }}. */
    word: (path: string, at: Page) => wordsOf(site().strings, at.lang)(path),
    /** Where a fact or a source stands, seen from the page at hand. */
    factHref: (id: string, at: Page) => linkerOf(at, href).fact(id),
    sourceHref: (id: string, at: Page) => linkerOf(at, href).source(id),
  }
}

const safe = (html: string) => new nunjucks.runtime.SafeString(html)

/** On the briefing page every target is on the page itself; elsewhere links lead to the briefing page. */
function linkerOf(at: Page, href: (url: string) => string): Linker {
  const home = at.layout === 'briefing' || at.book === null ? '' : href(briefingUrl(at.book))
  return { fact: (id) => `${home}#${id}`, source: (id) => `${home}#source-${id}` }
}
