import { GlobalFonts } from '@napi-rs/canvas'
import { createHash } from 'node:crypto'
import { packageFile } from '../package-file.ts'
import { chooseFonts } from '../typefaces/choose.ts'

const weights = { 'source-serif-4': 400, 'source-sans-3': 600 } as const
const subsets = ['latin', 'latin-ext', 'cyrillic'] as const

/** A family of the site. */
export type Family = keyof typeof weights

/**
 * The typefaces of a family as the font shorthand of a canvas names them, each loaded from its npm package, so that a
 * picture looks the same whatever fonts the system has.
 */
export function typefacesOf(family: Family): string {
  const names = subsets.map((subset) => {
    const name = `${family}-${subset}`
    const file = packageFile(`@fontsource/${family}`, `files/${name}-${weights[family]}-normal.woff2`)
    if (!GlobalFonts.has(name)) GlobalFonts.registerFromPath(file, name)
    return `"${name}"`
  })
  return names.join(', ')
}

/**
 * The same with what a text needs beyond them.
 * @param lang the language of the text, which says what form Han letters have
 */
export async function typefacesFor(family: Family, text: string, lang: string): Promise<string> {
  const weight = weights[family]
  const cutting = { format: 'truetype', weights: [{ css: String(weight), wght: weight }] } as const
  const { faces, serif, sans } = await chooseFonts(text, (letters) => new Map([[lang, letters]]), cutting)
  const own = family === 'source-serif-4' ? serif : sans
  const other = family === 'source-serif-4' ? sans : serif
  const names = faces
    .filter((face) => face.style === 'normal' && (own.includes(face.family) || !other.includes(face.family)))
    .map(({ bytes }) => {
      // A name for these very letters: the fonts of all pictures are known to the canvas together.
      const name = `cut-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`
      if (!GlobalFonts.has(name)) GlobalFonts.register(bytes, name)
      return `"${name}"`
    })
  return [typefacesOf(family), ...names].join(', ')
}
