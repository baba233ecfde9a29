import { describe, expect, it } from 'vitest'
import { mainlandOf } from '../../../../scripts/site/figures/map/mainland.ts'

/** A square with its middle at a point, wound as d3-geo wants it. */
const square = (x: number, y: number, half: number): GeoJSON.Position[][] => [
  [
    [x - half, y - half],
    [x - half, y + half],
    [x + half, y + half],
    [x + half, y - half],
    [x - half, y - half],
  ],
]
const country = (...coordinates: GeoJSON.Position[][][]) =>
  ({ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }) as const

describe('the part of a country that a map is fitted to', () => {
  it('keeps the largest part and the islands near it, and leaves out distant ones', () => {
    const [mainland, island, overseas] = [square(0, 45, 3), square(6, 45, 0.5), square(-60, 5, 1)]
    expect(mainlandOf(country(overseas, mainland, island)).geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [mainland, island],
    })
  })

  it('keeps what is not farther away than it is large, and what is near that', () => {
    const [mainland, alaska, island] = [square(0, 45, 8), square(-30, 60, 8), square(-41, 60, 1)]
    expect(mainlandOf(country(island, mainland, alaska)).geometry.coordinates).toEqual([mainland, alaska, island])
  })

  it('keeps all groups of parts of which none is much larger than another', () => {
    const [east, west, between] = [square(-157, 2, 0.4), square(173, 1, 0.3), square(-171, -3, 0.05)]
    expect(mainlandOf(country(east, between, west)).geometry.coordinates).toEqual([east, west])
  })

  it('takes a country of one part as it is', () => {
    expect(mainlandOf(country(square(0, 0, 1))).geometry.coordinates).toEqual([square(0, 0, 1)])
  })
})
