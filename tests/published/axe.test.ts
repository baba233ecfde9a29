import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { documentsOf, kindsOf, readToTheEnd, visit, type Document, type Visit } from './published.ts'

const laptop = { width: 1280, height: 800 }
const phone = { width: 320, height: 640 }
/** What a window of 1280 pixels shows at a zoom of 200 %. */
const zoomed = { width: 640, height: 400, deviceScaleFactor: 2 }

let visitor: Visit
beforeAll(async () => {
  visitor = await visit('large')
})
afterAll(() => visitor[Symbol.asyncDispose]())

async function faultsOn(
  documents: Document[],
  viewport: typeof zoomed | typeof laptop,
  scheme: 'light' | 'dark',
): Promise<Record<string, string[]>> {
  const { page } = visitor
  await page.setViewport(viewport)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  const found: Record<string, string[]> = {}
  for (const { path } of documents) {
    await visitor.open(path)
    await readToTheEnd(page)
    const faults = await axeFaults(page)
    if (faults.length > 0) found[path] = faults
  }
  return found
}

describe('axe finds nothing', () => {
  it.each(documentsOf('large'))('on $path', async (document) => {
    expect(await faultsOn([document], laptop, 'light')).toEqual({})
  })

  it.each([
    ['in the dark', laptop, 'dark'],
    ['on the narrowest phone', phone, 'light'],
    ['on the narrowest phone in the dark', phone, 'dark'],
    ['at a zoom of 200 %', zoomed, 'light'],
  ] as const)('on a page of each kind %s', async (_, viewport, scheme) => {
    expect(await faultsOn(kindsOf('large'), viewport, scheme)).toEqual({})
  })

  it('but would find faint words and a picture without its text', async () => {
    await visitor.page.setViewport(laptop)
    await visitor.open('/repo/about/')
    await visitor.page.evaluate(() => {
      const words = document.createElement('p')
      words.textContent = 'Hard to read'
      words.style.color = 'rgb(200 200 200)'
      document.querySelector('main')?.append(words, document.createElement('img'))
    })
    const faults = await axeFaults(visitor.page)
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['color-contrast', 'image-alt'])
  })
})
