import { join } from 'node:path'
import { launch } from '../pdf/browser.ts'
import type { PrintedBook } from '../pdf/job.ts'
import { printJobs } from '../pdf/jobs.ts'
import { printBook } from '../pdf/print.ts'
import { serveFolder } from '../pdf/server.ts'
import type { Site } from '../site/page.ts'

/**
 * Prints every book of a rendered site, one browser for all of them.
 * @param folder the rendered site; each PDF goes beside the page it is printed from
 * @param signal closes the browser
 * @throws CommandError where there is no browser or a book cannot be printed
 */
export async function printBooks(site: Site, folder: string, signal: AbortSignal): Promise<PrintedBook[]> {
  const browser = await launch()
  const close = (): void => void browser.close()
  signal.addEventListener('abort', close)
  const server = await serveFolder(folder, site.base)
  try {
    const printed: PrintedBook[] = []
    for (const { path, file, ...job } of printJobs(site)) {
      const url = `${server.origin}${site.base}${path.slice(1)}`
      printed.push(await printBook(browser, { ...job, url, out: join(folder, file) }))
    }
    return printed
  } finally {
    signal.removeEventListener('abort', close)
    await server.close()
    await browser.close()
  }
}
