import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { drawPage } from '../pdf/browser/draw-page.ts'
import { printJobs } from '../pdf/jobs.ts'
import type { Book } from '../book/book.ts'
import { openPrinter } from '../pdf/browser/printer.ts'
import { serveFolder } from '../pdf/browser/server.ts'
import type { PrintedPages, Site } from '../site/pages/page.ts'
import { renderForPrint } from '../site/render/render.ts'
import { briefingUrl, coverUrl, pdfUrl } from '../site/pages/urls.ts'

/** The width of a cover's picture in pixels: twice what the front page shows. */
const coverWidth = 480
/** What stands around the panel of a cover in print/cover.css, and a hair more: white paper glares on a dark screen. */
const aroundPanel = { top: 25.3, sides: 12.3, bottom: 63.3 }

/** Draws the cover of a printed book beside it. */
async function drawCover(book: Book, folder: string): Promise<void> {
  const pdf = await readFile(join(folder, pdfUrl(book)))
  await writeFile(join(folder, coverUrl(book)), await drawPage(pdf, 1, coverWidth, aroundPanel, 'webp'))
}

/** How many PDFs are printed at once, each in a browser of its own: while one prints, the other is finished and proved. */
const atOnce = 2

/**
 * Renders every book for print, prints it and draws its cover.
 * @param folder where the site is or will be; each PDF goes beside the page of its briefing
 * @param signal closes the browsers
 * @param report is told which file is being printed
 * @param inPlace the PDFs that are there already, since an edition was published with them
 * @returns where the records of each printed book stand, by the address of the book
 * @throws CommandError where there is no browser or a book cannot be printed
 */
export async function printBooks(
  site: Site,
  folder: string,
  signal: AbortSignal,
  report: (file: string) => void,
  inPlace: ReadonlySet<string> = new Set(),
): Promise<Map<string, PrintedPages>> {
  for (const book of site.books) if (inPlace.has(pdfUrl(book))) await drawCover(book, folder)
  const jobs = printJobs(site).filter(({ file }) => !inPlace.has(file))
  if (jobs.length === 0) return new Map()
  const rendered = join(folder, '.print')
  await renderForPrint(site, rendered)
  await using server = await serveFolder(rendered, site.base)
  const printed = new Map<string, PrintedPages>()
  const waiting = inTurn(jobs)
  const work = async (): Promise<void> => {
    await using printer = await openPrinter(signal)
    for (const { path, file, book, ...job } of waiting) {
      report(file)
      await mkdir(join(folder, dirname(file)), { recursive: true })
      const url = `${server.origin}${site.base}${path.slice(1)}`
      const pages = await printer.print({ ...job, url, out: join(folder, file) })
      if (job.kind !== 'book') continue
      printed.set(briefingUrl(book), pages)
      await drawCover(book, folder)
    }
  }
  const results = await Promise.allSettled(Array.from({ length: Math.min(atOnce, jobs.length) }, work))
  for (const result of results) if (result.status === 'rejected') throw result.reason
  await rm(rendered, { recursive: true })
  return printed
}

/** One after another, for all who ask; none any more once one of them has failed. */
function* inTurn<Item>(items: readonly Item[]): Generator<Item> {
  yield* items
}
