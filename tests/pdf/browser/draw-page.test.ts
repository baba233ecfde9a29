import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { drawPage } from '../../../scripts/pdf/browser/draw-page.ts'
import { plainPdf, stream } from '../file/small-files.ts'

/** A page of 100 by 200 millimetres; white but for a black panel, 10 from its top and sides and 60 from its foot. */
const page = plainPdf([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Kids[3 0 R]/Count 1/Type/Pages>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 283.4646 566.9291]/Contents 4 0 R>>',
  stream('28.346 170.079 226.772 368.504 re f'),
])

/** The size of a picture and the shades of grey that it has. */
async function look(png: Uint8Array): Promise<{ size: [number, number]; shades: Set<number | undefined> }> {
  const image = await loadImage(Buffer.from(png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return { size: [image.width, image.height], shades: new Set(data.filter((_, index) => index % 4 === 0)) }
}

describe('a page drawn', () => {
  it('is as wide as it is asked for, and whole', async () => {
    const { size, shades } = await look(await drawPage(page, 1, 100))
    expect(size).toEqual([100, 200])
    expect([...shades]).toEqual(expect.arrayContaining([0, 255]))
  })

  it('is cut at its edges where that is asked for', async () => {
    const { size, shades } = await look(await drawPage(page, 1, 160, { top: 10.4, sides: 10.4, bottom: 60.4 }))
    expect(size).toEqual([160, 261])
    expect([...shades]).toEqual([0])
  })
})
