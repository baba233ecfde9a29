import type { Position } from 'geojson'

/** The part of a sphere around a point: its middle in degrees, how far it reaches in radians. */
export interface Cap {
  centre: [longitude: number, latitude: number]
  radius: number
}

type Vector = readonly [x: number, y: number, z: number]

/** More steps than that move the middle by less than the width of a line on the map. */
const steps = 200

/**
 * The smallest cap that holds the points, nearly: from their middle, each step goes towards the farthest, a little less
 * than the one before. It knows no date line and no poles.
 * @see https://doi.org/10.1145/644108.644240 Bădoiu and Clarkson, Smaller core-sets for balls
 */
export function capOf(positions: readonly Position[]): Cap {
  const vectors = positions.map(vectorOf)
  let centre = unit(vectors.reduce(sum, [0, 0, 0]))
  for (let step = 1; step <= steps; step++) {
    const far = farthest(vectors, centre)
    centre = unit(sum(centre, scaled(sum(far, scaled(centre, -1)), 1 / (step + 1))))
  }
  return capFrom(centre, vectors)
}

/** The cap around a point that holds the others. */
export const capAround = (centre: Position, positions: readonly Position[]): Cap =>
  capFrom(vectorOf(centre), positions.map(vectorOf))

/** Whether two caps have no point in common. */
export const isApart = (a: Cap, b: Cap): boolean =>
  Math.acos(Math.min(1, Math.max(-1, dot(vectorOf(a.centre), vectorOf(b.centre))))) > a.radius + b.radius

function capFrom(centre: Vector, vectors: readonly Vector[]): Cap {
  const radius = Math.acos(Math.max(-1, Math.min(1, dot(centre, farthest(vectors, centre)))))
  return { centre: [degrees(Math.atan2(centre[1], centre[0])), degrees(Math.asin(centre[2]))], radius }
}

function farthest(vectors: readonly Vector[], from: Vector): Vector {
  let [least, found] = [Infinity, from]
  for (const vector of vectors) {
    const nearness = dot(vector, from)
    if (nearness < least) [least, found] = [nearness, vector]
  }
  return found
}

function vectorOf([longitude = 0, latitude = 0]: Position): Vector {
  const [along, up] = [radians(longitude), radians(latitude)]
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)]
}

/** Of length 1. What lies evenly around the globe has no middle: any will do. */
function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector))
  return length < 1e-9 ? [1, 0, 0] : scaled(vector, 1 / length)
}

const sum = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const scaled = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by]
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const radians = (angle: number): number => (angle * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI
