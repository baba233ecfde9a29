import { geoArea, geoCentroid, geoDistance } from 'd3-geo'

/** About 1,100 kilometres on the ground, in radians: Sicily is near Italy, Réunion is not near France. */
const near = (10 * Math.PI) / 180

/** The largest part of a country and what lies near it, without its distant islands and territories. */
export function mainlandOf(country: GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>): GeoJSON.Feature {
  const { geometry } = country
  if (geometry.type === 'Polygon') return country
  const parts = geometry.coordinates.map((coordinates): GeoJSON.Polygon => ({ type: 'Polygon', coordinates }))
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a))
  if (largest === undefined) return country
  const middle = geoCentroid(largest)
  const kept = parts.filter((part) => geoDistance(geoCentroid(part), middle) < near)
  return { ...country, geometry: { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) } }
}
