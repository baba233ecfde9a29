import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inject } from 'vitest'
import { printBooks } from '../../scripts/build/print.ts'
import { composeSite } from '../../scripts/build/site.ts'
import type { Book } from '../../scripts/book/book.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import type { Site } from '../../scripts/site/pages/page.ts'
import { renderForPrint } from '../../scripts/site/render/render.ts'
import { glancePdfUrl, pdfUrl } from '../../scripts/site/pages/urls.ts'
import { fictional, manyScripts, type BookFolders } from '../book/fictional-book.ts'
import { writeLargeBook } from '../book/large-book.ts'

/** A site with its PDFs, printed as the build does it, but always as of the same commit and date. */
export interface PrintedSite {
  site: Site
  /** Its first book. */
  book: Book
  /** What the PDFs were printed from, and the PDFs. */
  folder: string
  pdf: Uint8Array
  glance: Uint8Array
}

/** The fictional book, as it is, made large, or that of many scripts. It is printed once for all tests of a run. */
export async function printedSite(name: 'fictional' | 'large' | 'scripts'): Promise<PrintedSite> {
  const { facts } = await loadFacts(await foldersOf(name))
  if (facts === null) throw new Error(`the ${name} facts have errors`)
  const composed = await composeSite(facts, { base: '/', url: 'https://book.example/' })
  const site: Site = { ...composed, commit: '0123456789ab', date: new Date('2020-02-02T02:02:02Z') }
  const [book] = site.books
  if (book === undefined) throw new Error(`there is no ${name} book`)
  const folder = join(inject('prints'), name)
  await onceForAll(folder, async () => {
    await renderForPrint(site, folder)
    await printBooks(site, folder, new AbortController().signal, () => {})
  })
  const read = (file: string) => readFile(join(folder, file))
  return { site, book, folder, pdf: await read(pdfUrl(book)), glance: await read(glancePdfUrl(book)) }
}

/** Does what fills a folder once in a run, whichever of the test files that run at a time comes first; the others wait. */
async function onceForAll(folder: string, work: () => Promise<void>): Promise<void> {
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    try {
      await work()
      await writeFile(join(folder, 'printed'), '')
    } catch (error) {
      await writeFile(join(folder, 'failed'), '')
      throw error
    }
  }
  while (!existsSync(join(folder, 'printed'))) {
    if (existsSync(join(folder, 'failed'))) throw new Error(`${folder} could not be printed`)
    await setTimeout(200)
  }
}

async function foldersOf(name: Parameters<typeof printedSite>[0]): Promise<BookFolders> {
  if (name === 'large') return writeLargeBook(await mkdtemp(join(inject('prints'), 'facts-')))
  return name === 'scripts' ? manyScripts : fictional
}
