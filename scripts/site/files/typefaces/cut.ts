import { create } from 'fontkit'
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { partFile } from './parts.ts'
import type { Typeface } from './table.ts'

/** How a medium has its fonts. */
export interface Cutting {
  format: 'woff2' | 'truetype'
  /** The value of the CSS property, and that of the axis: a range stays variable. */
  weights: readonly { css: string; wght: number | { min: number; max: number } }[]
}

/** What the letters of a page beyond Source are set with. */
export interface CutFace {
  family: string
  /** Such as noto-sans-thai-thai-400. */
  name: string
  weight: string
  style: 'normal' | 'italic'
  bytes: Buffer
  /** Those that the file was cut down to and has, each followed by its pieces. */
  letters: string[]
}

/** Tables that nothing reads: names of styles for menus, base lines of other scripts, metrics that vary. */
const unread = ['STAT', 'BASE', 'MVAR']

/** A screen takes one file for all weights; the sans has these. */
export const screenCutting: Cutting = { format: 'woff2', weights: [{ css: '400 600', wght: { min: 400, max: 600 } }] }
/** Print takes one for each: Chromium turns variable fonts into nameless drawings of their letters. */
export const printCutting: Cutting = {
  format: 'truetype',
  weights: [400, 600].map((wght) => ({ css: String(wght), wght })),
}

/** What was cut, by what it was cut from and to: the preview asks for nearly the same after each edit. */
const known = new Map<string, Promise<CutFace[]>>()
/** More than the parts of any book, so that a day of edits does not fill the memory. */
const mostKnown = 1_000

/**
 * Cuts a part of a typeface down to some letters, once for each weight.
 * @param letters whole ones, with their marks
 */
export function cutPart(
  family: string,
  part: string,
  face: { weight: Typeface['weight']; style: CutFace['style'] },
  letters: readonly string[],
  cutting: Cutting,
): Promise<CutFace[]> {
  const key = JSON.stringify([family, part, face, letters, cutting])
  const cut = known.get(key)
  if (cut !== undefined) return cut
  if (known.size >= mostKnown) known.clear()
  const made = cutAnew(family, part, face, letters, cutting)
  known.set(key, made)
  return made
}

async function cutAnew(
  family: string,
  part: string,
  { weight, style }: { weight: Typeface['weight']; style: CutFace['style'] },
  letters: readonly string[],
  { format, weights }: Cutting,
): Promise<CutFace[]> {
  const whole = await readFile(partFile(family, part, { weight }, style))
  const text = letters.map(withPieces).join('')
  const ways = weight === 'variable' ? weights : [{ css: String(weight), wght: null }]
  return Promise.all(
    ways.map(async ({ css, wght }) => {
      const plain = await subsetFont(whole, text, {
        targetFormat: 'truetype',
        dropTables: unread,
        ...(wght !== null && { variationAxes: { wght } }),
      })
      const held = charactersIn(plain)
      const bytes = format === 'truetype' ? plain : await subsetFont(plain, text, { targetFormat: format })
      const name = `${family}-${part}-${css.replace(' ', '-')}${style === 'italic' ? '-italic' : ''}`
      const kept = letters.filter((letter) => isWithin(letter, held)).map(withPieces)
      return { family, name, weight: css, style, bytes, letters: kept }
    }),
  )
}

const composed =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Beng}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Tibt}]/u
const aroundKhmer = /[\u17BE-\u17C0\u17C4\u17C5]/

/**
 * A letter with the pieces that a browser draws it from: it takes vowels apart that stand on several sides of their
 * consonant, such as the Thai ำ under a tone, and shows an empty box where the font lacks one. Unicode does not have it
 * that those of Khmer begin with U+17C1.
 */
function withPieces(letter: string): string {
  const pieces = composed.test(letter) ? letter + letter.normalize('NFKD') : letter
  return aroundKhmer.test(letter) ? `${pieces}\u17C1` : pieces
}

/** The code points of the letters that a font file has. */
export function charactersIn(font: Buffer): ReadonlySet<number> {
  const read = create(font)
  try {
    return new Set('characterSet' in read ? read.characterSet : [])
  } catch {
    // It has no letter at all, and so no table of them.
    return new Set()
  }
}

const isWithin = (letter: string, held: ReadonlySet<number>): boolean =>
  Array.from(letter.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')).every((each) =>
    held.has(each.codePointAt(0) ?? 0),
  )
