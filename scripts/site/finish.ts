import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withChapterLengths } from './chapter-lengths.ts'
import type { Page, Site } from './page.ts'
import { withPdfPages, type PrintedPages } from './pdf-pages.ts'

/**
 * Turns the pages that the books were printed from into those that a reader gets: each record beside its page in the
 * PDF, and without what only a printer needs.
 * @param folder the rendered site
 * @param printed what was printed, by the id of the book
 */
export async function finishPages(
  site: Site,
  folder: string,
  printed: ReadonlyMap<string, PrintedPages>,
): Promise<void> {
  for (const page of site.pages) {
    const file = join(folder, fileOf(page))
    const html = await readFile(file, 'utf8')
    await writeFile(file, finished(withPdfPages(html, site, page, printed), page))
  }
}

/** A page as a reader gets it. */
export const finished = (html: string, { layout }: Page): string =>
  layout === 'briefing' ? withChapterLengths(withoutPrintParts(html)) : withoutPrintParts(html)

/** The file that a page is written to, in the folder of the site. */
export const fileOf = ({ url }: Page): string => (url.endsWith('/') ? `${url}index.html` : url).slice(1)

/**
 * Takes the parts and the looks of the printed book out of a page, and the places for page numbers, which only a printer
 * can fill. The looks of the site have their own for paper.
 */
export const withoutPrintParts = (html: string): string =>
  html
    .replace(/ media="screen">\n<link [^>]* media="print">/, '>')
    .replace(/<div class="print-only">.*?<!-- end of print-only -->\n?/gs, '')
    .replace(/<span class="(page-ref|pdf-page)"[^>]*><\/span>/g, '')
    .replace(/ data-running="[^"]*"/g, '')
    .replace(/\n{2,}/g, '\n')
