import { readFile } from 'node:fs/promises'
import { create } from 'fontkit'
import { printFaces, type PrintFace } from '../site/files/print-fonts.ts'
import { allParts } from '../site/files/typefaces/parts.ts'

/**
 * The module that says which letters each typeface has in each of its weights and styles, since a text may come to stand
 * in any of them.
 */
export async function generateCoverage(): Promise<string> {
  const rows: [key: string, letters: Set<number>][] = [['source', await lettersOfSource()]]
  for (const { key, files } of await allParts()) {
    const sets = await Promise.all(files.map(async (each) => union(await Promise.all(each.map(charactersIn)))))
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
    const spans = range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().replace('U+', '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    })
    const all = await charactersIn(path)
    return new Set([...all].filter((code) => spans.some(([from, to]) => from <= code && code <= to)))
  })
  return union(await Promise.all(sets))
}

async function charactersIn(path: string): Promise<Set<number>> {
  const font = create(await readFile(path))
  return new Set('characterSet' in font ? font.characterSet.filter((code) => code >= 0x20) : [])
}

const union = (sets: readonly Set<number>[]): Set<number> => new Set(sets.flatMap((set) => [...set]))

function shared([first, ...others]: readonly Set<number>[]): Set<number> {
  return others.reduce((all, each) => all.intersection(each), first ?? new Set<number>())
}

function encoded(letters: ReadonlySet<number>): string {
  const runs: { from: number; more: number; after: number }[] = []
  let end = 0
  for (const code of [...letters].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && code === end + 1) last.more++
    else runs.push({ from: code, more: 0, after: code - end })
    end = code
  }
  return runs.map(({ after, more }) => after.toString(36) + (more > 0 ? `+${more.toString(36)}` : '')).join(' ')
}
