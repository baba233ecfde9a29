import { readFileSync } from 'node:fs'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { geoCentroid } from 'd3-geo'
import { feature, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { packageFile } from '../../files/package-file.ts'
import { capAround, type Cap } from './cap.ts'

type Countries = Topology<{ countries: GeometryCollection }>

const nameOf = (properties: object | undefined): string =>
  properties !== undefined && 'name' in properties ? String(properties.name) : ''

/** Territories that Natural Earth draws and ISO 3166-1 has no number for, by the code that users assign. */
const withoutNumber: Record<string, string> = { XK: 'Kosovo' }

/** The outline of a country, as GeoJSON. */
export type Land = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>

/** One outline of the atlas. Its code is null where the book has no country for it. */
export interface Outline {
  code: string | null
  feature: Land
  /** Where on earth it is. */
  cap: Cap
  /** The codes of the countries that it borders on. */
  neighbours: string[]
}

/**
 * The outlines of Natural Earth at 1:50 million, from the npm package world-atlas, by ISO 3166-1 alpha-2 code. What it
 * draws apart under one code, such as an island of Australia, is one outline.
 * @param wanted the codes that the book has countries for
 */
export function outlinesOf(wanted: readonly string[]): Outline[] {
  atlas ??= readAtlas()
  return atlas.map((outline) => ({ ...outline, code: wanted.find((code) => code === outline.code) ?? null }))
}

/** Read once: that takes longer than to draw a map of it. */
let atlas: readonly Outline[] | undefined

function readAtlas(): Outline[] {
  const topology = JSON.parse(readFileSync(packageFile('world-atlas', 'countries-50m.json'), 'utf8')) as Countries
  const { geometries } = topology.objects.countries
  const byNumber = new Map(codes.map(([alpha2 = '', , number = '']) => [number, alpha2]))
  const byName = new Map(Object.entries(withoutNumber).map(([code, name]) => [name, code]))
  const codeOf = geometries.map(({ id, properties }) =>
    id === undefined ? byName.get(nameOf(properties)) : byNumber.get(String(id)),
  )
  const adjacent = neighbors(geometries)
  const outlines = geometries.map((geometry, index) => ({
    code: codeOf[index] ?? null,
    feature: feature(topology, geometry) as Land,
    neighbours: (adjacent[index] ?? []).flatMap((each) => codeOf[each] ?? []),
  }))
  const apart = Map.groupBy(outlines, (outline) => outline.code ?? outline)
  return [...apart.values()].map((parts) => {
    const outline = parts.reduce(joined)
    const cap = capAround(geoCentroid(outline.feature), polygonsOf(outline.feature).flat(2))
    return { ...outline, cap }
  })
}

type Drawn = Omit<Outline, 'cap'>

const joined = (one: Drawn, other: Drawn): Drawn => ({
  code: one.code,
  feature: {
    ...one.feature,
    geometry: { type: 'MultiPolygon', coordinates: [one, other].flatMap((each) => polygonsOf(each.feature)) },
  },
  neighbours: [...one.neighbours, ...other.neighbours],
})

/** The polygons of an outline, whether it is one or many. */
export const polygonsOf = ({ geometry }: Land): GeoJSON.Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
