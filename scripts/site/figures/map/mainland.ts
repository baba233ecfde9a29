import { geoArea, geoCentroid, geoDistance } from 'd3-geo'
import { polygonsOf, type Land } from './atlas.ts'

/** About 1,100 kilometres on the ground, in radians: Sicily is near Italy, Réunion is not near France. */
const near = (10 * Math.PI) / 180

/** What is at least so large a part of the largest is no outpost: half of Malaysia, both ends of Kiribati. */
const notable = 1 / 4

interface Part {
  geometry: GeoJSON.Polygon
  area: number
  middle: [number, number]
  /** How far it reaches from its middle, in radians. */
  radius: number
}

/**
 * What a map of a country is fitted to: its largest part with what lies near it, such as islands, or a part that is not
 * farther away than it is large, such as Alaska; and all groups of parts that are not much smaller. Its distant islands
 * and territories are left out.
 */
export function mainlandOf(country: Land): Land {
  const groups = grouped(
    polygonsOf(country)
      .map(partOf)
      .toSorted((a, b) => b.area - a.area),
  )
  const largest = Math.max(...groups.map(areaOf))
  const kept = groups.filter((group) => areaOf(group) >= largest * notable).flat()
  const coordinates = kept.map((part) => part.geometry.coordinates)
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } }
}

function partOf(coordinates: GeoJSON.Position[][]): Part {
  const geometry: GeoJSON.Polygon = { type: 'Polygon', coordinates }
  const middle = geoCentroid(geometry)
  const distances = (coordinates[0] ?? []).map(([x = 0, y = 0]) => geoDistance(middle, [x, y]))
  return { geometry, area: geoArea(geometry), middle, radius: Math.max(...distances) }
}

/** The parts in groups, each around the largest that no group before it holds. */
function grouped(parts: readonly Part[]): Part[][] {
  const [largest, ...others] = parts
  if (largest === undefined) return []
  const group = [largest]
  let rest = others
  for (let before = 0; before < group.length;) {
    before = group.length
    group.push(...rest.filter((part) => belongs(part, largest, group)))
    rest = rest.filter((part) => !group.includes(part))
  }
  return [group, ...grouped(rest)]
}

const belongs = (part: Part, largest: Part, group: readonly Part[]): boolean =>
  geoDistance(part.middle, largest.middle) < near ||
  group.some((each) => geoDistance(part.middle, each.middle) - each.radius - part.radius < part.radius)

const areaOf = (parts: readonly Part[]): number => parts.reduce((total, { area }) => total + area, 0)
