import nunjucks from 'nunjucks'
import { fileURLToPath } from 'node:url'
import type { Book, Chapter } from '../../book/book.ts'
import { furtherFacts } from '../../book/places.ts'
import { filtersOf } from './filters.ts'
import type { Page, Site } from '../pages/page.ts'
import { briefingUrl } from '../pages/urls.ts'
import { makeLookupsStrict } from './strict-lookups.ts'
import { nunjucksOptions } from './nunjucks-options.ts'
import { asXhtml } from './xhtml.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The chapter of what the book rests on and no other chapter shows. */
const further = ({ chapters }: Book): Chapter => ({
  kind: 'prose',
  id: furtherFacts,
  number: chapters.length + 1,
  title: null,
  intro: null,
})

/**
 * The door for formats that are made of chapters, such as EPUB: renders one of them alone, by the components of the site
 * and of print.
 * @param fileOf the file of a chapter, for links from the others
 * @returns a function that gives a chapter as well-formed XHTML in one element, which has the language and the direction
 * of the book, with the status footnotes behind it; null stands for what no chapter shows
 */
export function chapterRenderer(
  site: Site,
  book: Book,
  fileOf: (chapter: string) => string,
): (chapter: Chapter | null) => string {
  makeLookupsStrict()
  const loader = new nunjucks.FileSystemLoader([`${root}templates/components`, root])
  const environment = new nunjucks.Environment(loader, nunjucksOptions)
  for (const [name, filter] of Object.entries(filtersOf(() => site))) environment.addFilter(name, filter)
  const page = site.pages.find((each) => each.layout === 'briefing' && each.url === briefingUrl(book))
  if (page === undefined) throw new Error(`no page shows the book ${book.id}`)
  return (chapter) => {
    const at: Page = { ...page, layout: 'chapter', medium: 'xhtml', chapter: chapter ?? further(book), fileOf }
    return asXhtml(environment.render('templates/pages/xhtml/chapter.njk', { at, site })).trim()
  }
}
