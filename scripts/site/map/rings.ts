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

/** Points nearer than this to the one before say nothing either. */
const nearest = 3

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
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const [startX, startY] = points[0] ?? [0, 0]
  let [atX, atY] = [startX, startY]
  const steps: number[] = []
  for (const [x, y] of points) {
    if (Math.hypot(x - atX, y - atY) < nearest) continue
    steps.push(x - atX, y - atY)
    ;[atX, atY] = [x, y]
  }
  return `M${startX} ${startY}l${steps.join(' ').replaceAll(' -', '-')}z`
}
