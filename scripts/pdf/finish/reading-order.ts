import { mcidOf, otherPainting, pathPainting, type Operation } from './operations.ts'
import { isBackwards, type Meaning } from './right-to-left.ts'

/** The last operation that chose a colour, by its operator (ISO 32000-1, 8.6.8). */
type Colours = ReadonlyMap<string, Operation>

/** A tagged sequence of text, with the colours that it begins and ends with. */
interface Sequence {
  operations: readonly Operation[]
  rank: number
  begins: Colours
  ends: Colours
}

const black: Colours = new Map(
  ['rg', 'RG'].map((operator) => [operator, { operator, operands: [0, 0, 0], text: `0 0 0 ${operator}` }]),
)

/** What a sequence is made of that can be put elsewhere: text, its colours, and the lines under it. */
const movable: ReadonlySet<string> = new Set('BDC BMC EMC BT ET Tf Tm Td Tj re f rg RG'.split(' '))

/**
 * Puts the tagged sequences that stand directly one after another in the order in which they are read. Chromium draws
 * the pieces of a line from left to right, also where they are read from right to left, and a reader that does not
 * follow the structure tree takes them as they are drawn (ISO 14289-1, 7.2).
 * @param rankOf the place of each sequence in the structure tree, by its number
 * @param meaning what a font says that a code means
 */
export function inReadingOrder(
  operations: readonly Operation[],
  rankOf: ReadonlyMap<number, number>,
  meaning: Meaning,
): Operation[] {
  const result: Operation[] = []
  const saved: Colours[] = []
  let [colours, drawn] = [black, black]
  let group: Sequence[] = []
  const flush = (): void => {
    for (const { operations: own, begins, ends } of group.toSorted((a, b) => a.rank - b.rank)) {
      result.push(...changes(drawn, begins), ...own)
      drawn = ends
    }
    result.push(...changes(drawn, colours))
    drawn = colours
    group = []
  }
  for (const part of partsOf(operations)) {
    const [first] = part
    const mcid = first?.operator === 'BDC' ? mcidOf(first) : null
    const isText = mcid !== null && part.every(({ operator }) => movable.has(operator))
    const isColour = part.every(({ operator }) => black.has(operator))
    if (!isText && !isColour) flush()
    const begins = colours
    for (const each of part) {
      if (each.operator === 'q') saved.push(colours)
      else if (each.operator === 'Q') colours = saved.pop() ?? black
      else if (black.has(each.operator)) colours = new Map([...colours, [each.operator, each]])
    }
    if (isText) group.push({ operations: turned(part, meaning), rank: rankOf.get(mcid) ?? -1, begins, ends: colours })
    else if (!isColour) {
      result.push(...part)
      drawn = colours
    }
  }
  flush()
  return result
}

/**
 * A sequence with its text objects in the order in which they are read: where a letter comes from another font, one piece
 * that is set from right to left is drawn as several.
 */
function turned(sequence: readonly Operation[], meaning: Meaning): readonly Operation[] {
  if (!isBackwards(sequence, meaning)) return sequence
  const objects: { line: number; operations: Operation[] }[] = []
  let isOutside = true
  for (const each of sequence.slice(1, -1)) {
    if (each.operator === 'BT') objects.push({ line: 0, operations: [] })
    else if (isOutside) return sequence
    const object = objects.at(-1)
    object?.operations.push(each)
    if (object !== undefined && each.operator === 'Tm') object.line = Number(each.operands[5])
    isOutside = each.operator === 'ET'
  }
  const lines = [...Map.groupBy(objects, ({ line }) => line).values()]
  const inside = lines.flatMap((line) => line.toReversed().flatMap(({ operations }) => operations))
  return [...sequence.slice(0, 1), ...inside, ...sequence.slice(-1)]
}

/** The operations that lead from some colours to others. */
const changes = (from: Colours, to: Colours): Operation[] =>
  [...to].flatMap(([operator, each]) => (from.get(operator)?.text === each.text ? [] : [each]))

/**
 * The operations one by one, and the tagged sequences each as a whole. What chooses how the next thing is drawn stands at
 * the end of a sequence, and is put behind it.
 */
function* partsOf(operations: readonly Operation[]): Generator<readonly Operation[]> {
  let open: Operation[] = []
  let depth = 0
  for (const each of operations) {
    if (depth === 0 && (each.operator !== 'BDC' || mcidOf(each) === null)) {
      yield [each]
      continue
    }
    open.push(each)
    if (each.operator === 'BDC' || each.operator === 'BMC') depth++
    if (each.operator !== 'EMC' || --depth > 0) continue
    const end = 1 + open.findLastIndex(({ operator }, index) => index < open.length - 1 && endsDrawing.has(operator))
    const kept = end === 0 ? open.length - 1 : end
    yield [...open.slice(0, kept), each]
    for (const after of open.slice(kept, -1)) yield [after]
    open = []
  }
  yield open
}

/** What draws, or ends what does; a path that only clips draws nothing. */
const endsDrawing: ReadonlySet<string> = new Set([...pathPainting, ...otherPainting, 'ET', 'EMC']).difference(
  new Set(['n']),
)
