import { readFileSync } from 'node:fs'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { feature, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { packageFile } from '../../files/package-file.ts'

type Countries = Topology<{ countries: GeometryCollection }>

const nameOf = (properties: object | undefined): string =>
  properties !== undefined && 'name' in properties ? String(properties.name) : ''

/** Territories that Natural Earth draws and ISO 3166-1 has no number for, by the code that users assign. */
const withoutNumber: Record<string, string> = { XK: 'Kosovo' }

/** One outline of the atlas. `code` is null for what the book has no country for. */
export interface Outline {
  code: string | null
  feature: GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>
  /** The codes of the countries that it borders on. */
  neighbours: string[]
}

/**
 * The outlines of Natural Earth at 1:50 million, from the npm package world-atlas, by ISO 3166-1 alpha-2 code.
 * @param wanted the codes that the book has countries for
 */
export function readAtlas(wanted: readonly string[]): Outline[] {
  const topology = JSON.parse(readFileSync(packageFile('world-atlas', 'countries-50m.json'), 'utf8')) as Countries
  const { geometries } = topology.objects.countries
  const byNumber = new Map(codes.map(([alpha2 = '', , number = '']) => [number, alpha2]))
  const byName = new Map(Object.entries(withoutNumber).map(([code, name]) => [name, code]))
  const codeOf = geometries.map(({ id, properties }) =>
    id === undefined ? byName.get(nameOf(properties)) : byNumber.get(String(id)),
  )
  const adjacent = neighbors(geometries)
  return geometries.map((geometry, index) => {
    const code = codeOf[index]
    return {
      code: code !== undefined && wanted.includes(code) ? code : null,
      feature: feature(topology, geometry) as Outline['feature'],
      neighbours: (adjacent[index] ?? []).flatMap((each) => codeOf[each] ?? []),
    }
  })
}
