import { byId } from '../book/by-id.ts'
import { rightToLeftLetters } from '../facts/values/direction.ts'
import { basename } from 'node:path'
import type { Browser, Page } from 'puppeteer'
import { writeWhole } from '../facts/files/write-whole.ts'
import { finish } from './finish/finish.ts'
import { hyphenate } from './measure/hyphenation.ts'
import { splitDirections } from './measure/in-page/directions.ts'
import { fillEmptyCells, pointLinks, reserveLinks } from './measure/in-page/numbers.ts'
import { adoptStyles, markBroad, markTall, readChapters, readMargins } from './measure/in-page/resources.ts'
import { readBroadTexts, readPrintedText, readTexts, replaceTexts } from './measure/in-page/texts.ts'
import type { PrintedBook, PrintJob } from './job.ts'
import { settle } from './measure/measure.ts'
import { openForPrint } from './browser/open-page.ts'
import { pageLabel } from './measure/page-labels.ts'
import { hosts, pageRules } from './measure/page-rules.ts'
import { textArea } from './measure/paper.ts'
import { prove } from './prove.ts'

/** Where words may be divided. Headings, labels and code stay whole. */
const hyphenated = 'p, li, dd, td, blockquote'

/** What stands in columns, and how much of a page it may take so that it can be kept together, or its columns even. */
const columned = {
  '.fact, .event > div, .unknown': 0.8,
  '.positions': 0.3,
  '.glance-more': 0.9,
  '.sources, .glossary, .index': 1,
}

/**
 * Prints one page of the site as a book: measures where everything stands, fills in the page numbers, prints once,
 * tagged and with an outline, finishes the file, and proves it. The file appears under its name only then.
 * @throws CommandError with exit code 4 where it cannot be printed or failed verification
 */
export async function printBook(browser: Browser, job: PrintJob): Promise<PrintedBook> {
  const page = await openForPrint(browser, job.url)
  try {
    const chapters = await prepare(page, job)
    const print = (tagged: boolean): Promise<Uint8Array> =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged, timeout: 0 })
    const measures = await settle(page, job, chapters, () => print(false))
    const { site, base } = job
    await page.evaluate(pointLinks, { host: hosts.link, printed: [...measures.spots.keys()], site, base })
    const pageText = await page.evaluate(readPrintedText)
    await page.evaluate(splitDirections, rightToLeftLetters)
    const pdf = finish(await print(true), job, measures)
    await prove(pdf, basename(job.out), pageText, () => page.evaluate(readBroadTexts))
    writeWhole(job.out, pdf)
    const labels = [...measures.spots].map(([id, spot]) => [id, pageLabel(spot.page, measures.front)] as const)
    return { file: job.out, pages: measures.pages, front: measures.front, pageOf: byId(labels) }
  } finally {
    await page.close().catch(() => {})
  }
}

async function prepare(page: Page, job: PrintJob) {
  await page.evaluate(fillEmptyCells)
  await page.evaluate(reserveLinks, hosts.link)
  const chapters = await page.evaluate(readChapters)
  await page.evaluate(adoptStyles, pageRules(job, chapters))
  const texts = await page.evaluate(readTexts, hyphenated)
  const divided = await hyphenate(texts)
  await page.evaluate(replaceTexts, { selector: hyphenated, texts: divided })
  const { width, height } = textArea(job.paper, await page.evaluate(readMargins))
  await page.setViewport({ width, height })
  await page.evaluate(markBroad)
  await page.evaluate(markTall, { height, shares: columned })
  return chapters
}
