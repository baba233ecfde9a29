import { Name } from '../file/objects.ts'
import type { FontProgram } from './font-program.ts'
import { actualText, codesOf, type Operation } from './operations.ts'

/** What has to be known of a font's glyphs. */
export type Glyphs = Pick<FontProgram, 'unitsPerEm' | 'advance' | 'drawing'>

/** Glyphs that are drawn together for some characters. */
export interface Cluster {
  font: string
  program: Glyphs
  /** Each at its place in text space (ISO 32000-1, 9.4.4). */
  glyphs: { code: string; x: number; y: number }[]
  /** null where the font says it. */
  meaning: string | null
  /** Where it begins on the left, in text space. */
  left: number
  /** How much room it has up to the next one, in units of the font. */
  advance: number
}

/** A run of clusters from left to right, as they stand on paper. */
export interface Run {
  /** Whether it is read from right to left. */
  reversed: boolean
  clusters: Cluster[]
}

/** A text object (ISO 32000-1, 9.4). */
export interface TextObject {
  /** What chooses its fonts, by their names. */
  fonts: Map<string, Operation>
  size: number
  matrix: Operation
  runs: Run[]
}

/**
 * Reads a text object as Chromium writes it: each run from right to left within ReversedChars (14.8.2.3.3), each cluster
 * that its font does not explain within a Span that does.
 * @param operations those between its beginning and its end
 * @param before what chose the font that it begins with
 * @returns null where it holds anything else
 */
export function readTextObject(
  operations: readonly Operation[],
  before: Operation | null,
  programOf: (font: string) => Glyphs | null,
): TextObject | null {
  let font = before
  let matrix: Operation | null = null
  /** Where the line begins, and how far along it the next glyph stands. */
  let [x, y] = [0, 0]
  let pen = 0
  let open: { meaning: string | null; cluster: Cluster | null } | null = null
  let run: Run = { reversed: false, clusters: [] }
  const object: Omit<TextObject, 'matrix'> = { fonts: new Map(), size: 0, runs: [run] }
  for (const each of operations) {
    if (each.operator === 'Tf') font = each
    else if (each.operator === 'Tm' && matrix === null) matrix = each
    else if (each.operator === 'Td') {
      ;[x, y] = [x + Number(each.operands[0]), y + Number(each.operands[1])]
      pen = x
    } else if (each.operator === 'BDC') open = { meaning: actualText(each), cluster: null }
    else if (each.operator === 'EMC' && open !== null) open = null
    else if (each.operator === 'BMC' || each.operator === 'EMC') {
      object.runs.push((run = { reversed: each.operator === 'BMC', clusters: [] }))
    } else if (each.operator === 'Tj' && font?.operands[0] instanceof Name) {
      const name = font.operands[0].value
      const program = programOf(name)
      if (program === null) return null
      object.fonts.set(name, font)
      object.size = Number(font.operands[1])
      for (const code of codesOf(each)) {
        let cluster: Cluster | null = open?.cluster ?? null
        if (cluster === null) {
          cluster = { font: name, program, glyphs: [], meaning: open?.meaning ?? null, left: 0, advance: 0 }
          run.clusters.push(cluster)
          if (open !== null) open.cluster = cluster
        }
        if (cluster.font !== name) return null
        cluster.glyphs.push({ code, x: pen, y })
        pen += (program.advance(code) / program.unitsPerEm) * object.size
      }
    } else return null
  }
  for (const each of object.runs) place(each.clusters, object.size)
  return matrix === null ? null : { ...object, matrix }
}

/** Finds where each cluster begins and how much room it has: letters may be set closer than they are wide. */
function place(clusters: readonly Cluster[], size: number): void {
  for (const cluster of clusters) {
    const { glyphs, program } = cluster
    const wide = glyphs.filter(({ code }) => program.advance(code) > 0)
    cluster.left = Math.min(...(wide.length === 0 ? glyphs : wide).map(({ x }) => x))
    cluster.advance = glyphs.reduce((sum, { code }) => sum + program.advance(code), 0)
  }
  clusters.forEach((cluster, index) => {
    const next = clusters[index + 1]
    const room = next === undefined ? 0 : Math.round(((next.left - cluster.left) / size) * cluster.program.unitsPerEm)
    if (room > 0 && room < cluster.advance) cluster.advance = room
  })
}
