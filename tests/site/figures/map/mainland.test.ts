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

  it('takes a country of one part as it is', () => {
    const whole = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: square(0, 0, 1) },
    } as const
    expect(mainlandOf(whole as unknown as Parameters<typeof mainlandOf>[0])).toBe(whole)
  })
})
