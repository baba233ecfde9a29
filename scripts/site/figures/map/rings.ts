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
export const smallest = 14

/** A corner whose triangle with its neighbours is smaller than this says nothing either. */
const flattest = 9

/** The same outline as a path of whole, relative steps, a quarter as long, without islets unless it has nothing else. */
export function compactPath(d: string): string {
  const rings = ringsOf(d)
  const large = rings.filter((ring) => areaOf(ring) >= smallest)
  return (large.length > 0 ? large : rings).map(compactRing).join('')
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
  const cornerAt = (index: number): number => {
    const count = points.length
    const [before = [0, 0], point = [0, 0], after = [0, 0]] = [-1, 0, 1].map(
      (step) => points[(index + step + count) % count],
    )
    return areaOf([before, point, after])
  }
  const areas = points.map((_, index) => cornerAt(index))
  while (points.length > 3) {
    const least = areas.reduce((found, area, index) => (area < (areas[found] ?? 0) ? index : found), 0)
    if ((areas[least] ?? 0) >= flattest) break
    points.splice(least, 1)
    areas.splice(least, 1)
    for (const beside of [least - 1, least]) {
      const index = (beside + points.length) % points.length
      areas[index] = cornerAt(index)
    }
  }
  return points
}
