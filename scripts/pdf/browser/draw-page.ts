import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The edges of a page, in millimetres. */
export interface Edges {
  top: number
  sides: number
  bottom: number
}

const whole: Edges = { top: 0, sides: 0, bottom: 0 }
/** In points. */
const millimetre = 72 / 25.4

/**
 * Draws one page of a PDF, with a reader that is not the browser it was printed by: as PNG to the last pixel, or as WebP
 * for a screen, a third as heavy.
 * @param pdf the bytes of the file; they stay as they are
 * @param number the page, from 1
 * @param width in pixels; the height follows
 * @param cut what to leave out at the edges of the page, in millimetres
 * @throws where the file is not a PDF or has no such page
 */
export async function drawPage(
  pdf: Uint8Array,
  number: number,
  width: number,
  cut: Edges = whole,
  format: 'png' | 'webp' = 'png',
): Promise<Uint8Array> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, disableFontFace: true })
  try {
    const page = await (await task.promise).getPage(number)
    const full = page.getViewport({ scale: 1 })
    const [left, top] = [cut.sides * millimetre, cut.top * millimetre]
    const scale = width / (full.width - 2 * left)
    const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale })
    const height = (full.height - top - cut.bottom * millimetre) * scale
    const canvas = createCanvas(width, Math.round(height))
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    return await (format === 'png' ? canvas.encode('png') : canvas.encode('webp', 85))
  } finally {
    await task.destroy()
  }
}
