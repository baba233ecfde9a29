import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeLargeBook as writeCopies } from '../../scripts/bench/large-book.ts'
import { realCodes } from '../../scripts/fuzz/grow.ts'
import type { BookFolders } from './fictional-book.ts'

/** How often each record stands in the large book. */
const copies = 4

/**
 * Writes the fictional book as large as a real one, and as most are: with a map, with a name that has an accent, and
 * without the notice that it is invented.
 * @param folder is written anew
 */
export async function writeLargeBook(folder: string): Promise<BookFolders> {
  await writeCopies(folder, copies)
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.yaml')) continue
    const file = join(folder, name)
    await writeFile(file, asMostAre(await readFile(file, 'utf8')))
  }
  return { data: join(folder, 'data'), briefings: join(folder, 'briefings') }
}

const asMostAre = (yaml: string): string =>
  yaml
    .replace(/(?<=^- id: (\w+)\n {2}code: )\w+/gm, (code, id: string) => realCodes[id] ?? code)
    .replaceAll('Viktor Hale', 'Viktor Hâle')
    .replace(/^fictional: true\n/m, '')
