import { byId } from '../../../book/by-id.ts'
import { geoConicEqualArea, geoPath, type GeoPath } from 'd3-geo'
import type { Book } from '../../../book/book.ts'
import { byText } from '../../../book/collation.ts'
import type { CountryView, StatusView } from '../../../book/list-views.ts'
import { statusOrder } from '../status-chart.ts'
import { readAtlas, type Outline } from './atlas.ts'
import { mainlandOf } from './mainland.ts'
import { compactPath } from './rings.ts'
import { placeLabel, withoutOverlaps, type Label } from './label.ts'

export type Part = 'member' | 'invited' | 'neighbour'

/** A country on the map. */
export interface Shape {
  country: CountryView
  part: Part
  status: StatusView | null
  /** The outline as an SVG path. */
  d: string
  label: Label
}

export interface MapView {
  width: number
  height: number
  /** Land that the book does not speak of. */
  land: string
  /** Members first, then those invited; by name. */
  shapes: Shape[]
  /** The statuses that occur, for the key. */
  statuses: StatusView['status'][]
  /** The neighbours of which the book knows no status, by name. */
  rest: CountryView[]
}

/** In the units of the picture, whole numbers of which are fine enough for its lines. */
const width = 960
const margin = 28

/**
 * Draws the members of the pact, those invited, their neighbours and what the briefing adds.
 * @returns null where the atlas knows none of the members, as with an invented pact
 */
export function drawMap(book: Book): MapView | null {
  const subject = subjectOf(book)
  const key = JSON.stringify(subject)
  const known = drawn.get(key)
  if (known !== undefined) return known
  const map = draw(subject)
  drawn.set(key, map)
  return map
}

/** The maps drawn so far. A map takes longer than all pages of a small book, and few edits of the preview change it. */
const drawn = new Map<string, MapView | null>()

/** What a map shows of its book. */
interface Subject {
  countries: CountryView[]
  /** The codes of the members' countries. */
  members: string[]
  /** The ids of those invited, and of the neighbours that the briefing adds. */
  invited: string[]
  added: string[]
  /** The present status, by the id of the country. */
  status: Record<string, StatusView>
}

function subjectOf({ countries, members, invitations, natoStatus, map }: Book): Subject {
  return {
    countries,
    members: members.map(({ country }) => country.code),
    invited: invitations.flatMap(({ to }) => to.country ?? []),
    added: map,
    status: byId(natoStatus.map((period) => [period.country.id, period])),
  }
}

function draw(subject: Subject): MapView | null {
  const countries = new Map(subject.countries.map((country) => [country.code, country]))
  const outlines = readAtlas([...countries.keys()])
  const parts = partsOf(subject, outlines)
  const shown = outlines.flatMap((outline) => {
    const country = countries.get(outline.code ?? '')
    const part = parts.get(country?.id ?? '')
    return country === undefined || part === undefined ? [] : [{ outline, country, part }]
  })
  const focus = shown.filter(({ part }) => part !== 'neighbour').map(({ outline }) => mainlandOf(outline.feature))
  if (!shown.some(({ part }) => part === 'member')) return null
  const { path, height } = projectOnto(focus)
  const others = outlines.filter((outline) => !shown.some((each) => each.outline === outline))
  const shapes = shown.map(({ outline, country, part }): Shape => ({
    country,
    part,
    status: subject.status[country.id] ?? null,
    d: compactPath(path(outline.feature) ?? ''),
    label: placeLabel(country, outline.feature, path, { width, height }),
  }))
  const seen = withoutOverlaps(shapes.filter(({ d }) => d !== '').toSorted(byPart))
  const land = others.map(({ feature }) => compactPath(path(feature) ?? '')).join('')
  return {
    width,
    height,
    land,
    shapes: seen,
    statuses: statusOrder.filter((each) => seen.some(({ status }) => status?.status === each)),
    rest: seen.filter(({ part, status }) => part === 'neighbour' && status === null).map(({ country }) => country),
  }
}

const order: readonly Part[] = ['member', 'invited', 'neighbour']
const byPart = (a: Shape, b: Shape): number =>
  order.indexOf(a.part) - order.indexOf(b.part) || byText(a.country.name, b.country.name)

/** The part that each country plays, by id: a member, one that was invited, or a neighbour that the book knows. */
function partsOf({ countries, members, invited, added }: Subject, outlines: readonly Outline[]): Map<string, Part> {
  const idOf = new Map(countries.map(({ code, id }) => [code, id]))
  const ids = new Set(idOf.values())
  const beside = outlines
    .filter(({ code }) => code !== null && members.includes(code))
    .flatMap(({ neighbours }) => neighbours.flatMap((code) => idOf.get(code) ?? []))
  return new Map<string, Part>([
    ...[...beside, ...added].map((id): [string, Part] => [id, 'neighbour']),
    ...invited.filter((id) => ids.has(id)).map((id): [string, Part] => [id, 'invited']),
    ...members.flatMap((code) => idOf.get(code) ?? []).map((id): [string, Part] => [id, 'member']),
  ])
}

/** An equal-area projection in which the features fill the picture, cut at its edges. */
function projectOnto(features: GeoJSON.Feature[]): { path: GeoPath; height: number } {
  const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features }
  const [[west, south], [east, north]] = geoPath().bounds(collection)
  const middle = (south + north) / 2
  const projection = geoConicEqualArea()
    .rotate([-(west + east) / 2, 0])
    .parallels([middle - 4, middle + 4])
    .fitWidth(width - 2 * margin, collection)
  const [[left, top], [, bottom]] = geoPath(projection).bounds(collection)
  const height = Math.round(bottom - top + 2 * margin)
  const [x, y] = projection.translate()
  projection.translate([x - left + margin, y - top + margin]).clipExtent([
    [0, 0],
    [width, height],
  ])
  return { path: geoPath(projection).digits(1), height }
}
