import type { GeoPath } from 'd3-geo'
import polylabel from 'polylabel'
import type { CountryView } from '../../../book/list-views.ts'
import { areaOf, ringsOf, type Ring } from './rings.ts'

/** The words on a country: its name where that fits, else its code, which the table beside the map explains. */
export interface Label {
  x: number
  y: number
  text: string
}

/** Rough width of a letter at the size of the map's labels. */
const letter = 13.2

/** Half the height of a letter of them, on a phone too. */
const halfHeight = 20

/** Puts the label where the visible part of the country is widest. */
export function placeLabel(
  { name, code }: CountryView,
  feature: GeoJSON.Feature,
  path: GeoPath,
  frame: { width: number; height: number },
): Label {
  const rings = ringsOf(path(feature) ?? '')
  const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? []
  if (largest.length === 0) return { x: 0, y: 0, text: '' }
  const [x = 0, y = 0] = polylabel([largest], 1)
  const half = (name.length * letter) / 2
  const fits = widthAt(largest, y) * 1.25 > 2 * half && x - half > 0 && x + half < frame.width
  const within = Math.min(Math.max(y, halfHeight), frame.height - halfHeight)
  return { x: Math.round(x), y: Math.round(within), text: fits ? name : code }
}

/** Takes the words from each label that would lie on one before it; the table beside the map still names the country. */
export function withoutOverlaps<Labelled extends { country: CountryView; label: Label }>(
  shapes: Labelled[],
): Labelled[] {
  const placed: Label[] = []
  return shapes.map((shape) => {
    const { label } = shape
    if (label.text === '' || placed.some((other) => overlap(label, other))) {
      return { ...shape, label: { ...label, text: '' } }
    }
    placed.push(label)
    return shape
  })
}

/** Labels are as high as the larger letters of a phone, where codes stand for names. */
const overlap = (a: Label, b: Label): boolean =>
  Math.abs(a.y - b.y) < 34 && Math.abs(a.x - b.x) < (widthOf(a) + widthOf(b)) / 2

const widthOf = ({ text }: Label): number => Math.max(text.length * letter, 44)

/** How wide the outline is along the row, from its leftmost to its rightmost edge. */
function widthAt(ring: Ring, row: number): number {
  const crossings = ring.flatMap(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    return y > row === nextY > row ? [] : [x + ((row - y) / (nextY - y)) * (nextX - x)]
  })
  return crossings.length === 0 ? 0 : Math.max(...crossings) - Math.min(...crossings)
}
