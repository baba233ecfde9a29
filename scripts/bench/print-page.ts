/**
 * A program to be measured: prints one page with the browser that prints the books, in one of three ways.
 * Arguments: the way, the address, the file to write, and for a book the file of its job, for Paged.js its script.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { launch } from '../pdf/browser/browser.ts'
import type { PrintJob } from '../pdf/job.ts'
import { openPrinter } from '../pdf/browser/printer.ts'

const [, , way, url = '', out = '', more = ''] = process.argv

if (way === 'book') {
  await using printer = await openPrinter(new AbortController().signal)
  const job = JSON.parse(await readFile(more, 'utf8')) as PrintJob
  await printer.print({ ...job, date: new Date(job.date), url, out })
} else {
  const browser = await launch()
  const page = await browser.newPage()
  await page.setJavaScriptEnabled(way === 'pagedjs')
  await page.setBypassCSP(true)
  await page.emulateMediaType('print')
  await page.goto(url, { waitUntil: 'load' })
  if (way === 'pagedjs') {
    await page.evaluate('window.PagedConfig = { auto: false }')
    await page.addScriptTag({ path: more })
    await page.evaluate('window.PagedPolyfill.preview()')
  }
  await writeFile(out, await page.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 0 }))
  await browser.close()
}
