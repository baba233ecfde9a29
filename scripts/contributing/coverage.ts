import { readFile } from 'node:fs/promises'
import { printFaces, type PrintFace } from '../site/files/print-fonts.ts'
import { charactersIn } from '../site/files/typefaces/cut.ts'
import { allParts } from '../site/files/typefaces/parts.ts'
import { isIn, spansOf } from '../site/files/unicode-range.ts'

/**
 * The module that says which letters each typeface has in each of its weights and styles, since a text may come to stand
 * in any of them.
 */
export async function generateCoverage(): Promise<string> {
  const rows: [key: string, letters: Set<number>][] = [['source', await lettersOfSource()]]
  for (const { key, files } of await allParts()) {
    const sets = await Promise.all(files.map(async (each) => union(await Promise.all(each.map(charactersOf)))))
    rows.push([key, shared(sets)])
  }
  const lines = rows.map(([key, letters]) => {
    const name = key.includes(' ') ? `'${key}'` : key
    const line = `  ${name}: '${encoded(letters)}',`
    // As it is formatted: a long text stands on a line of its own.
    return line.length <= 120 ? line : line.replace(': ', ':\n    ')
  })
  return `/* Written by "npm run generate" from the fonts. */

/**
 * The letters of each typeface, in the order in which they are tried: for each run of code points how far it begins after
 * the last one's end, and after a plus how many more it has, in base 36.
 */
export const coverage: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}

async function lettersOfSource(): Promise<Set<number>> {
  const faces = Map.groupBy(await printFaces(), ({ family, weight, style }) => `${family} ${weight} ${style}`)
  return shared(await Promise.all([...faces.values()].map(inRanges)))
}

async function inRanges(faces: readonly PrintFace[]): Promise<Set<number>> {
  const sets = faces.map(async ({ path, range }) => {
    const isInRange = isIn(range)
    return new Set([...(await charactersOf(path))].filter((code) => isInRange(String.fromCodePoint(code))))
  })
  return union(await Promise.all(sets))
}

async function charactersOf(path: string): Promise<Set<number>> {
  return new Set([...charactersIn(await readFile(path))].filter((code) => code >= 0x20))
}

const union = (sets: readonly Set<number>[]): Set<number> => new Set(sets.flatMap((set) => [...set]))

function shared([first, ...others]: readonly Set<number>[]): Set<number> {
  return others.reduce((all, each) => all.intersection(each), first ?? new Set<number>())
}

function encoded(letters: ReadonlySet<number>): string {
  let end = 0
  const runs = spansOf(letters).map(([from, to]) => {
    const after = (from - end).toString(36)
    end = to
    return to > from ? `${after}+${(to - from).toString(36)}` : after
  })
  return runs.join(' ')
}
