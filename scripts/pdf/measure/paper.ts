import type { Margins } from './in-page/resources.ts'

export type Paper = 'A4' | 'Letter'

/** In millimetres. */
const sizes: Record<Paper, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
}

/** What is left for the text of a page, in pixels of 96 to the inch. */
export function textArea(paper: Paper, { top, side, bottom }: Margins): { width: number; height: number } {
  const { width, height } = sizes[paper]
  const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96)
  return { width: pixels(width - 2 * side), height: pixels(height - top - bottom) }
}

/** Millimetres in points of 72 to the inch. */
export const points = (millimetres: number): number => (millimetres / 25.4) * 72
