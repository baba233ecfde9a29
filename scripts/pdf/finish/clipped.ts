import { mcidOf, pathPainting, textShowing, type Operation } from './operations.ts'

/** A transformation (8.3.4) without rotation: scale and shift of each axis. Chromium writes no other around text. */
interface Axes {
  sx: number
  sy: number
  tx: number
  ty: number
}

/** From top to bottom, in page space. */
interface Band {
  low: number
  high: number
}

/** Where a text begins, in page space. */
export interface Point {
  x: number
  y: number
}

/** What a page shows, by the MCIDs of its marked content. */
export interface Shown {
  operations: Operation[]
  /** What draws nothing any more. */
  emptied: Set<number>
  /** Where the texts of each begin; what draws no text has no entry. */
  places: Map<number, Point[]>
}

/**
 * Takes out the text that Chromium draws where its clip hides it: a line at the head of a page is drawn at the foot of
 * the page before as well, and would be read twice.
 */
export function dropClippedText(operations: readonly Operation[]): Shown {
  const kept: Operation[] = []
  const drawn = new Map<number, boolean>()
  const places = new Map<number, Point[]>()
  const saved: { axes: Axes; clip: Band }[] = []
  let axes: Axes = { sx: 1, sy: 1, tx: 0, ty: 0 }
  let clip: Band = { low: -Infinity, high: Infinity }
  let path: Band | null = null
  let clipping = false
  let mcid: number | null = null
  let [along, baseline] = [0, 0]
  const toPage = (y: number) => axes.sy * y + axes.ty
  for (const operation of operations) {
    const { operator } = operation
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operation.operands.map(Number)
    if (operator === 'q') saved.push({ axes, clip })
    else if (operator === 'Q') ({ axes, clip } = saved.pop() ?? { axes, clip })
    else if (operator === 'cm' && b === 0 && c === 0) {
      axes = { sx: axes.sx * a, sy: axes.sy * d, tx: axes.sx * e + axes.tx, ty: axes.sy * f + axes.ty }
    } else if (operator === 're') path = spanning(path, [toPage(b), toPage(b + d)])
    else if (operator === 'm' || operator === 'l') path = spanning(path, [toPage(b)])
    else if (operator === 'W' || operator === 'W*') clipping = true
    else if (pathPainting.has(operator)) {
      if (clipping && path !== null) clip = { low: Math.max(clip.low, path.low), high: Math.min(clip.high, path.high) }
      if (operator !== 'n' && mcid !== null) drawn.set(mcid, true)
      path = null
      clipping = false
    } else if (operator === 'BDC') {
      const own = mcidOf(operation)
      if (own !== null) {
        mcid = own
        drawn.set(own, drawn.get(own) ?? false)
      }
    } else if (operator === 'Do' && mcid !== null) drawn.set(mcid, true)
    else if (operator === 'BT') [along, baseline] = [0, 0]
    else if (operator === 'Tm') [along, baseline] = [e, f]
    else if (operator === 'Td') [along, baseline] = [along + a, baseline + b]
    else if (textShowing.has(operator)) {
      const y = toPage(baseline)
      if (y < clip.low || y > clip.high) continue
      if (mcid !== null) {
        drawn.set(mcid, true)
        places.set(mcid, [...(places.get(mcid) ?? []), { x: axes.sx * along + axes.tx, y }])
      }
    }
    kept.push(operation)
  }
  const emptied = new Set([...drawn].filter(([, draws]) => !draws).map(([number]) => number))
  return { operations: kept, emptied, places }
}

function spanning(band: Band | null, heights: readonly number[]): Band {
  return { low: Math.min(band?.low ?? Infinity, ...heights), high: Math.max(band?.high ?? -Infinity, ...heights) }
}
