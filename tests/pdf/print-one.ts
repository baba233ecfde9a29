import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openPrinter } from '../../scripts/pdf/browser/printer.ts'
import { serveFolder } from '../../scripts/pdf/browser/server.ts'
import type { PrintJob } from '../../scripts/pdf/job.ts'
import { printJobs } from '../../scripts/pdf/jobs.ts'
import type { Printed } from '../../scripts/pdf/verify/printed.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import type { Site } from '../../scripts/site/pages/page.ts'
import { renderForPrint } from '../../scripts/site/render/render.ts'

/** Prints one PDF of a site's first book and reads it. It rejects where the file failed verification. */
export async function printOne(site: Site, kind: PrintJob['kind']): Promise<Printed> {
  const planned = printJobs(site).find((job) => job.kind === kind)
  if (planned === undefined) throw new Error('there is nothing to print')
  const folder = await mkdtemp(join(tmpdir(), 'print-one-'))
  await renderForPrint(site, folder)
  const { path, file, book: _, ...job } = planned
  await using server = await serveFolder(folder, site.base)
  await using printer = await openPrinter(new AbortController().signal)
  const out = join(folder, basename(file))
  await printer.print({ ...job, url: `${server.origin}${site.base}${path.slice(1)}`, out })
  const printed = await readPrinted(await readFile(out))
  await rm(folder, { recursive: true })
  return printed
}

/** What a page says, in one line. */
export const wordsOn = ({ pages }: Printed, page: number): string =>
  pages[page]?.texts.map(({ text }) => text).join('') ?? ''
