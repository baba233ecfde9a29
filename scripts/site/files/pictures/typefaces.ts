import { GlobalFonts } from '@napi-rs/canvas'
import { packageFile } from '../package-file.ts'

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
