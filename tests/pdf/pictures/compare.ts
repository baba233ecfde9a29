import { createCanvas, loadImage } from '@napi-rs/canvas'
import pixelmatch from 'pixelmatch'
import type { Pixels } from './palette.ts'

/** The pixels of a PNG. */
export async function decode(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(png)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

/** Of the distance from black to white: above what a stored picture's rounded colours and another processor change. */
const threshold = 0.055

/**
 * Holds a new picture against the stored one.
 * @returns null where they look the same, else a picture of both and of where they differ, side by side
 */
export async function differenceOf(stored: Pixels, drawn: Pixels): Promise<Uint8Array | null> {
  const width = Math.max(stored.width, drawn.width)
  const height = Math.max(stored.height, drawn.height)
  const [before, after] = [onPaper(stored, width, height), onPaper(drawn, width, height)]
  const difference = new Uint8ClampedArray(width * height * 4)
  const differing = pixelmatch(before.data, after.data, difference, width, height, { threshold })
  const sameSize = stored.width === drawn.width && stored.height === drawn.height
  if (differing === 0 && sameSize) return null
  const canvas = createCanvas(width * 3, height)
  const panels = [before, after, { width, height, data: difference }]
  panels.forEach(({ data }, index) => {
    const panel = canvas.getContext('2d').createImageData(width, height)
    panel.data.set(data)
    canvas.getContext('2d').putImageData(panel, index * width, 0)
  })
  return canvas.encode('png')
}

/** A picture on a sheet of that size, so that two of different sizes can be compared. */
function onPaper(picture: Pixels, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < picture.height; y++) {
    data.set(picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), y * width * 4)
  }
  return { width, height, data }
}
