import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * Draws one page of a PDF as a PNG, with a reader that is not the browser it was printed by.
 * @param pdf the bytes of the file; they stay as they are
 * @param number the page, from 1
 * @param width in pixels; the height follows
 * @throws where the file is no PDF or has no such page
 */
export async function drawPage(pdf: Uint8Array, number: number, width: number): Promise<Uint8Array> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, disableFontFace: true })
  try {
    const page = await (await task.promise).getPage(number)
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    return canvas.encode('png')
  } finally {
    await task.destroy()
  }
}
