import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a build wrote and where: the number of pages, and each PDF with its size. */
export async function writtenSummary(out: string): Promise<string> {
  const names = (await readdir(out, { recursive: true })).toSorted()
  const pages = names.filter((name) => name.endsWith('.html')).length
  const pdfs = names.filter((name) => name.endsWith('.pdf'))
  const lines = await Promise.all(
    pdfs.map(async (name) => `  ${join(out, name)}  ${((await stat(join(out, name))).size / 1024).toFixed(0)} KB`),
  )
  return [`Wrote ${pages} pages to ${join(out, '/')}`, ...lines].join('\n')
}
