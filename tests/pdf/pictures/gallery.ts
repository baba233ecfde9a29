import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPage } from '../../../scripts/pdf/browser/draw-page.ts'
import { decode, differenceOf } from './compare.ts'
import { encodePalette } from './palette.ts'

/** Sixty dots to the inch of A4: words can still be read. */
const width = 496

/** The stored pictures of one document. */
export interface Gallery {
  name: string
  /** Where the stored pictures are. */
  folder: string
  /** Where differences are shown. */
  differences: string
}

const fileOf = (page: number): string => `${String(page).padStart(2, '0')}.png`

/** Puts the pages of a document in the place of the stored pictures. */
export async function acceptPages({ folder }: Gallery, pdf: Uint8Array, pages: number): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (let page = 1; page <= pages; page++) {
    await writeFile(join(folder, fileOf(page)), encodePalette(await decode(await drawPage(pdf, page, width))))
  }
}

/**
 * Holds each page of a document against its stored picture.
 * @returns what differs, how to see it and how to accept it; null where nothing does
 */
export async function changedPages(gallery: Gallery, pdf: Uint8Array, pages: number): Promise<string | null> {
  const { name, folder, differences } = gallery
  await rm(differences, { recursive: true, force: true })
  const stored = await readdir(folder).catch(() => [])
  const changed: number[] = []
  for (let page = 1; page <= Math.min(pages, stored.length); page++) {
    const picture = await decode(await readFile(join(folder, fileOf(page))))
    const difference = await differenceOf(picture, await decode(await drawPage(pdf, page, width)))
    if (difference === null) continue
    await mkdir(differences, { recursive: true })
    await writeFile(join(differences, fileOf(page)), difference)
    changed.push(page)
  }
  if (changed.length === 0 && pages === stored.length) return null
  return [
    `${name} does not look as it is stored.`,
    changed.length > 0 &&
      `Pages that differ: ${changed.join(', ')}. Stored, new and difference are side by side in ${differences}.`,
    pages !== stored.length && `It has ${pages} pages where ${stored.length} are stored.`,
    'Where the change is meant, accept it with: npm run test:browser -- pictures -u',
  ]
    .filter((line) => line !== false)
    .join('\n')
}
