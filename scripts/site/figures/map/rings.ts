/** A closed line in the units of the picture. */
export type Ring = readonly (readonly [x: number, y: number])[]

/** The closed lines of an SVG path that d3 drew. */
export const ringsOf = (d: string): Ring[] =>
  d
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((point) => {
          const [x = 0, y = 0] = point.split(',').map(Number)
          return [x, y]
        }),
    )

/** The area that a closed line encloses. */
export function areaOf(ring: Ring): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    return total + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum) / 2
}

/** Islets smaller than this say nothing at the size of the map. */
const smallest = 14

/** A corner whose triangle with its neighbours is smaller than this says nothing either. */
const flattest = 9

/** The same outline as a path of whole, relative steps, a quarter as long, without islets. */
export function compactPath(d: string): string {
  const rings = ringsOf(d)
  const largest = Math.max(0, ...rings.map(areaOf))
  return rings
    .filter((ring) => areaOf(ring) >= Math.min(smallest, largest))
    .map(compactRing)
    .join('')
}

function compactRing(ring: Ring): string {
  const points = simplified(ring).map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const [[startX, startY] = [0, 0], ...rest] = points
  const steps = rest.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0]
    return [x - fromX, y - fromY]
  })
  return `M${startX} ${startY}l${steps.join(' ').replaceAll(' -', '-')}z`
}

/**
 * The line without the corners that matter least, one after the other, by the method of Visvalingam and Whyatt: a border
 * comes out alike on both its sides. A triangle is left at least.
 * @see https://doi.org/10.1179/000870493786962263
 */
function simplified(ring: Ring): Ring {
  const points = [...ring]
  while (points.length > 3) {
    const areas = points.map((point, index) =>
      areaOf([points.at(index - 1) ?? point, point, points[(index + 1) % points.length] ?? point]),
    )
    const least = Math.min(...areas)
    if (least >= flattest) break
    points.splice(areas.indexOf(least), 1)
  }
  return points
}
