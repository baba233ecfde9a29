import { readPdf } from '../file/read.ts'
import { Dict, PdfString } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'

/** Where a mark came out: the page, counted from 0, and the top left corner in points from the bottom left. */
export interface Spot {
  page: number
  left: number
  top: number
}

/** One rectangle of a link: its address, its page and its box. */
export interface LinkBox {
  url: string
  page: number
  left: number
  bottom: number
  right: number
  top: number
}

/** Every link rectangle of a file that leads to an address, in page order. */
export function linkBoxes(file: PdfFile): LinkBox[] {
  return file.pages().flatMap(({ dict }, page) =>
    file.array(dict.get('Annots')).flatMap((each): LinkBox[] => {
      const annotation = file.dict(each)
      const action = file.resolve(annotation.get('A'))
      const url = action instanceof Dict ? file.resolve(action.get('URI')) : null
      const [left = 0, bottom = 0, right = 0, top = 0] = file.array(annotation.get('Rect')).map(Number)
      return url instanceof PdfString ? [{ url: url.bytes, page, left, bottom, right, top }] : []
    }),
  )
}

/**
 * Where each mark stands: the first of its rectangles that is not a sliver, since a line at the head of a page also leaves
 * one of less than a point at the foot of the page before.
 * @returns the heights of the pages in points, and the spots by the number of the mark
 */
export function readMarks(pdf: Uint8Array, host: string): { heights: number[]; spots: Map<number, Spot> } {
  const file = readPdf(pdf)
  const prefix = `http://${host}/`
  const marks = linkBoxes(file).filter(({ url }) => url.startsWith(prefix))
  const spots = new Map<number, Spot>()
  for (const [url, boxes] of Map.groupBy(marks, (box) => box.url)) {
    const tallest = Math.max(...boxes.map(height))
    const first = boxes.find((box) => height(box) >= tallest / 2)
    if (first !== undefined) {
      spots.set(Number(url.slice(prefix.length)), { page: first.page, left: first.left, top: first.top })
    }
  }
  const heights = file.pages().map(({ dict }) => Number(file.array(dict.get('MediaBox'))[3] ?? 0))
  return { heights, spots }
}

const height = ({ top, bottom }: LinkBox): number => top - bottom
