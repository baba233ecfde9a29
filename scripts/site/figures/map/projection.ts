import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3-geo'
import { polygonsOf, type Land, type Outline } from './atlas.ts'
import { capAround, capOf, isApart, type Cap } from './cap.ts'

/** In the units of the picture, whole numbers of which are fine enough for its lines. */
export const width = 960
/** The height of the picture: a map of many countries has all the width of a page, and is to leave room for their list. */
const heights = { least: 440, few: 760, many: 560 }
const margin = 28

const degree = Math.PI / 180

/** Farther from its middle, the azimuthal projection turns countries on their sides. */
const farthest = 42 * degree
/** Countries with no wider gap between them lie around the pole, or around the world. */
const widestGap = 90
/** So wide is the picture at least: at a larger scale, the outlines are too coarse. */
const narrowest = 7 * degree
/** Less land than this share of the picture tells nobody where it is. */
const leastLand = 0.03
/** Where there is nothing but sea, more of it does not help either. */
const widest = 90 * degree
/** Where the world is cut that is shown whole: along the Bering Strait. */
const bering = -169

/** The earth, cut at the edges of a picture. */
export interface Frame {
  path: GeoPath
  height: number
  /** The outline as an SVG path, null where it is outside. */
  draw: (outline: Outline) => string | null
}

/**
 * An equal-area projection, turned to the features, in which they fill the picture: Lambert's azimuthal one, or Equal
 * Earth where they are far apart.
 * @param features what the picture is to show, at least one
 * @param many whether the picture has all the width of a page
 * @param world all land, of which small islands get enough to be placed by
 * @see https://doi.org/10.1080/13658816.2018.1504949 for Equal Earth
 */
export function frameOf(features: readonly Land[], world: readonly Outline[], many: boolean): Frame {
  const most = many ? heights.many : heights.few
  const collection: GeoJSON.FeatureCollection<Land['geometry']> = { type: 'FeatureCollection', features: [...features] }
  const projection = projectionFor(features.flatMap((each) => polygonsOf(each).flat(2)))
    .scale(1)
    .translate([0, 0])
    .precision(0.001)
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(collection)
  const fitting = Math.min((width - 2 * margin) / (right - left), (most - 2 * margin) / (bottom - top))
  const at = (scale: number): Frame => {
    const needed = (bottom - top) * scale + 2 * margin
    const height = Math.round(Math.min(most, Math.max(heights.least, needed)))
    projection
      .scale(scale)
      .translate([width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale])
      .precision(0.7)
      .clipExtent([
        [0, 0],
        [width, height],
      ])
    const path = geoPath(projection).digits(1)
    const seen = seenBy(projection, height)
    return { path, height, draw: ({ cap, feature }) => (isApart(cap, seen) ? null : path(feature)) }
  }
  let scale = Math.min(fitting, width / narrowest)
  while (width / scale < widest && !hasLand(at(scale), world)) scale /= 2
  return at(scale)
}

function projectionFor(positions: readonly GeoJSON.Position[]): GeoProjection {
  const { centre, radius } = capOf(positions)
  const gap = gapOf(positions)
  const near = radius <= farthest || (gap.width < widestGap && isAroundPole({ centre, radius }))
  if (near) return geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]])
  const cut = gap.width < widestGap ? bering : gap.middle
  return geoEqualEarth().rotate([180 - cut, 0])
}

/** Whether a cap holds a pole, and not so much of the earth that it is the world. */
const isAroundPole = ({ centre, radius }: Cap): boolean =>
  Math.abs(centre[1]) * degree + radius > Math.PI / 2 && radius < Math.PI / 3

/** The widest range of longitudes that has none of the positions, in degrees. */
function gapOf(positions: readonly GeoJSON.Position[]): { width: number; middle: number } {
  const longitudes = [...new Set(positions.map(([longitude = 0]) => longitude))].toSorted((a, b) => a - b)
  const gaps = longitudes.map((from, index) => {
    const to = longitudes[index + 1] ?? (longitudes[0] ?? 0) + 360
    return { width: to - from, middle: (from + to) / 2 }
  })
  return gaps.reduce((widest, each) => (each.width > widest.width ? each : widest), { width: 0, middle: 180 })
}

function hasLand({ path, height, draw }: Frame, world: readonly Outline[]): boolean {
  const enough = leastLand * width * height
  let found = 0
  return world.some((outline) => draw(outline) !== null && (found += path.area(outline.feature)) >= enough)
}

/** What of the earth a picture shows, at most: to draw the rest, only to cut it off, takes most of the time. */
function seenBy(projection: GeoProjection, height: number): Cap {
  const edges = [0, 1 / 4, 1 / 2, 3 / 4, 1].flatMap((share): [number, number][] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ])
  const places = edges.flatMap((point) => {
    const place = projection.invert?.(point)
    return place?.every(Number.isFinite) === true ? [place] : []
  })
  const centre = projection.invert?.([width / 2, height / 2])
  if (centre?.every(Number.isFinite) !== true || places.length < edges.length) return everything
  const { radius } = capAround(centre, places)
  return radius < Math.PI / 4 ? { centre, radius: radius * 1.2 } : everything
}

const everything: Cap = { centre: [0, 0], radius: Math.PI }
