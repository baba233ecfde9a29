import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { editionFolder, frozenName } from '../editions/frozen.ts'
import { standing } from '../editions/history.ts'
import type { CheckResult } from '../facts/check.ts'
import type { Edition } from '../facts/model/editions.ts'
import type { PrintedPages, Site } from '../site/pages/page.ts'
import { briefingUrl, editionUrl, glancePdfUrl, pdfUrl } from '../site/pages/urls.ts'

/** What stands in the output without being printed: the paths of the PDFs, and where the lines of a book stand in them. */
export interface Placed {
  files: ReadonlySet<string>
  printed: [string, PrintedPages][]
}

/**
 * Copies the facts and the PDFs of each edition to where they stand for ever. A book that holds just what its newest
 * edition holds is that edition: its PDF is the one that was published, and is not printed again.
 * @param briefings the folder of briefings @param out where the site will be
 */
export async function placeEditions(
  { books }: Pick<Site, 'books'>,
  editions: CheckResult['editions'],
  briefings: string,
  out: string,
): Promise<Placed> {
  const files = new Set<string>()
  const printed: Placed['printed'] = []
  for (const book of books) {
    const kept = standing(editions.get(book.id) ?? [])
    const keptIn = ({ version }: Edition): string => editionFolder(briefings, book.id, version.number)
    for (const edition of kept) {
      const folder = editionUrl(book, edition.version.number)
      await copy(join(keptIn(edition), frozenName), join(out, folder, frozenName))
      for (const { name } of edition.hasPdfs ? edition.pdfs : [])
        await copy(join(keptIn(edition), name), join(out, folder, name))
    }
    const newest = kept.at(-1)
    if (newest === undefined || !newest.hasPdfs || !book.version.exact) continue
    for (const { name, kind, pages, front } of newest.pdfs) {
      const file = kind === 'book' ? pdfUrl(book) : glancePdfUrl(book)
      await copy(join(keptIn(newest), name), join(out, file))
      files.add(file)
      if (kind === 'book') printed.push([briefingUrl(book), { pageOf: pages, front }])
    }
  }
  return { files, printed }
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
