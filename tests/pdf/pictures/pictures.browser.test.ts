import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPrinted } from '../../../scripts/pdf/verify/read.ts'
import { printedSite, type PrintedSite } from '../printed-books.ts'
import { acceptPages, changedPages, type Gallery } from './gallery.ts'

let printed: PrintedSite
beforeAll(async () => {
  printed = await printedSite('fictional')
})

describe('each page looks as it is stored', () => {
  it.each(['book', 'at-a-glance'] as const)('%s', async (kind) => {
    const gallery: Gallery = {
      name: `The ${kind}`,
      folder: join('tests/pdf/pictures/stored', kind),
      differences: join('.cache/pictures', kind),
    }
    const pdf = kind === 'book' ? printed.pdf : printed.glance
    const { length } = (await readPrinted(pdf)).pages
    const { snapshotState } = expect.getState()
    if (snapshotState.snapshotUpdateState === 'all') await acceptPages(gallery, pdf, length)
    expect.soft(await changedPages(gallery, pdf, length)).toBeNull()
  })
})
