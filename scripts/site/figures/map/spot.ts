import polylabel from 'polylabel'
import { width } from './projection.ts'
import { areaOf, ringsOf, smallest, type Ring } from './rings.ts'

/** Where a country is best pointed at: where the largest part that can be seen of it is widest. */
export interface Spot {
  x: number
  y: number
  /** How wide it is there. */
  width: number
  /** How large that part is, and how far it reaches. */
  area: number
  radius: number
  /** Whether it is so small that only a mark shows where it is, and not merely cut by the edge of the picture. */
  marked: boolean
}

/**
 * @param d the country's outline, as d3 draws it
 * @param height of the picture
 */
export function spotOf(d: string, height: number): Spot {
  const largest = ringsOf(d).toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? []
  const [x = 0, y = 0] = largest.length === 0 ? [] : polylabel([largest.map(([px, py]) => [px, py])], 1)
  const area = areaOf(largest)
  const cut = largest.some(([px, py]) => px <= 0 || px >= width || py <= 0 || py >= height)
  const marked = area < smallest && !cut
  const radius = Math.max(0, ...largest.map(([px, py]) => Math.hypot(px - x, py - y)))
  return { x: Math.round(x), y: Math.round(y), width: widthAt(largest, y), area, radius, marked }
}

/** How wide the outline is along the row, from its leftmost to its rightmost edge. */
function widthAt(ring: Ring, row: number): number {
  const crossings = ring.flatMap(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    return y > row === nextY > row ? [] : [x + ((row - y) / (nextY - y)) * (nextX - x)]
  })
  return crossings.length === 0 ? 0 : Math.max(...crossings) - Math.min(...crossings)
}
