import { readFile } from 'node:fs/promises'
import { create } from 'fontkit'
import { printFaces, type PrintFace } from '../site/files/print-fonts.ts'

/** White space, which a browser makes from a space; and controls, which the checker has rules of their own for. */
const noLetters = String.raw`\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{a0}\u{2000}-\u{200a}\u{202f}\u{205f}`

/**
 * The module that says which characters the books can be printed in: those that every typeface has in each of its
 * weights and styles, since a text may come to stand in any of them.
 */
export async function generatePrintable(): Promise<string> {
  const faces = Map.groupBy(await printFaces(), ({ family, weight, style }) => `${family} ${weight} ${style}`)
  const [first, ...others] = await Promise.all([...faces.values()].map(charactersIn))
  const shared = others.reduce((all, each) => all.intersection(each), first ?? new Set<number>())
  const ranges = rangesOf([...shared].filter((code) => code >= 0x20).toSorted((a, b) => a - b))
  const classes = ranges.map(([from, to]) => `${escaped(from)}${to > from ? `-${escaped(to)}` : ''}`)
  return `/* Written by "npm run generate" from the fonts. */

const printable = [
${linesOf([noLetters, ...classes])
  .map((line) => `  String.raw\`${line}\`,`)
  .join('\n')}
]

/** A character that the books cannot be printed in, since not every typeface of theirs has it. */
export const unprintable: RegExp = new RegExp(\`[^\${printable.join('')}]\`, 'u')
`
}

/** Parts joined to lines of at most so many letters. */
function linesOf(parts: readonly string[], longest = 100): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length <= longest) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines
}

async function charactersIn(faces: readonly PrintFace[]): Promise<Set<number>> {
  const sets = faces.map(async ({ path, range }) => {
    const font = create(await readFile(path))
    const spans = range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().replace('U+', '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    })
    const all = 'characterSet' in font ? font.characterSet : []
    return all.filter((code) => spans.some(([from, to]) => from <= code && code <= to))
  })
  return new Set((await Promise.all(sets)).flat())
}

function rangesOf(codes: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last !== undefined && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

const escaped = (code: number): string => `\\u{${code.toString(16)}}`
