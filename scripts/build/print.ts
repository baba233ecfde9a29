import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { drawPage } from '../pdf/browser/draw-page.ts'
import { printJobs } from '../pdf/jobs.ts'
import { openPrinter } from '../pdf/browser/printer.ts'
import { serveFolder } from '../pdf/browser/server.ts'
import type { PrintedPages, Site } from '../site/pages/page.ts'
import { renderForPrint } from '../site/render/render.ts'
import { briefingUrl, coverUrl } from '../site/pages/urls.ts'

/** The width of a cover's picture in pixels: twice what the front page shows. */
const coverWidth = 480
/** What stands around the panel of a cover in print/cover.css, and a hair more: white paper glares on a dark screen. */
const aroundPanel = { top: 25.3, sides: 12.3, bottom: 63.3 }

/** How many PDFs are printed at once, each in a browser of its own: while one prints, the other is finished and proved. */
const atOnce = 2

/**
 * Renders every book for print, prints it and draws its cover.
 * @param folder where the site is or will be; each PDF goes beside the page of its briefing
 * @param signal closes the browsers
 * @param report is told which file is being printed
 * @returns where the records of each printed book stand, by the address of the book
 * @throws CommandError where there is no browser or a book cannot be printed
 */
export async function printBooks(
  site: Site,
  folder: string,
  signal: AbortSignal,
  report: (file: string) => void,
): Promise<Map<string, PrintedPages>> {
  const rendered = join(folder, '.print')
  await renderForPrint(site, rendered)
  await using server = await serveFolder(rendered, site.base)
  const jobs = printJobs(site)
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
      const pdf = await readFile(join(folder, file))
      await writeFile(join(folder, coverUrl(book)), await drawPage(pdf, 1, coverWidth, aroundPanel, 'webp'))
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
