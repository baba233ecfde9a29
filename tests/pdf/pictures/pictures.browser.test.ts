import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPrinted } from '../../../scripts/pdf/verify/read.ts'
import { printedSite } from '../printed-books.ts'
import { acceptPages, changedPages, type Gallery } from './gallery.ts'

/** What is stored: of the invented book both documents, and that of many scripts. */
const documents = {
  book: async () => (await printedSite('fictional')).pdf,
  'at-a-glance': async () => (await printedSite('fictional')).glance,
  scripts: async () => (await printedSite('scripts')).pdf,
}

describe('each page looks as it is stored', () => {
  it.each(Object.entries(documents))('%s', async (name, print) => {
    const gallery: Gallery = {
      name: `The PDF of ${name}`,
      folder: join('tests/pdf/pictures/stored', name),
      differences: join('.cache/pictures', name),
    }
    const pdf = await print()
    const { length } = (await readPrinted(pdf)).pages
    const { snapshotState } = expect.getState()
    if (snapshotState.snapshotUpdateState === 'all') await acceptPages(gallery, pdf, length)
    expect.soft(await changedPages(gallery, pdf, length)).toBeNull()
  })
})
