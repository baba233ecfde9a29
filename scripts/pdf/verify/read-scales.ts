import type { PDFPageProxy } from 'pdfjs-dist'

/** A CSS pixel in points. */
const pixel = 0.75

/** The scales that text is drawn at: Chromium prints all of a document smaller where something is wider than its page. */
export async function readScales(page: PDFPageProxy): Promise<number[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const scales = new Set<number>()
  const saved: number[] = []
  let scale = 1
  fnArray.forEach((operator, index) => {
    if (operator === OPS.save) saved.push(scale)
    else if (operator === OPS.restore) scale = saved.pop() ?? scale
    else if (operator === OPS.transform) scale *= Number((argsArray[index] as number[])[0])
    else if (operator === OPS.showText) scales.add(Math.round((1000 * scale) / pixel) / 1000)
  })
  return [...scales]
}
