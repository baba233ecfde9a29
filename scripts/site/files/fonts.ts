import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { packageFile } from './package-file.ts'
import { isIn } from './unicode-range.ts'

/** A typeface of an npm package of Fontsource, at the weights that the styles use. */
interface Face {
  family: string
  package: string
  file: string
  /** The weight, or the range of weights, of the CSS rule. */
  weight: string
  wght: number | { min: number; max: number }
  /** The OpenType features that the styles, the languages of the quotes and the browser's own setting use. */
  features: string[]
}

const serif = { family: 'Source Serif 4', package: '@fontsource-variable/source-serif-4', file: 'source-serif-4' }
const sans = { family: 'Source Sans 3', package: '@fontsource-variable/source-sans-3', file: 'source-sans-3' }

/** The screen sets the serif in one weight only, which halves it, and the sans in no more than two. Print has fonts of its own. */
const faces: Record<string, Face> = {
  serif: { ...serif, weight: '400', wght: 400, features: ['kern', 'liga', 'locl', 'tnum'] },
  sans: { ...sans, weight: '400 600', wght: { min: 400, max: 600 }, features: ['kern', 'locl', 'tnum'] },
}

/** Tables that browsers do not read: names of styles for menus, base lines of other scripts, metrics that vary. */
const unread = ['STAT', 'BASE', 'MVAR']

/** What scripts and print add to the text of the pages. */
const always = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00A0\u00AD‐–—‘’“”…·`

/** Every character of the pages, and those that scripts and print add, once and in order. */
export const charactersOf = (html: string): string => [...new Set(html + always)].toSorted().join('')

/**
 * Cuts the fonts down to what the pages show and writes them, one file for each script.
 * @param characters those of all pages
 * @returns the @font-face rules, with addresses relative to the folder of the styles
 */
export async function writeFonts(characters: string, assets: string): Promise<string> {
  await mkdir(join(assets, 'fonts'), { recursive: true })
  const rules: string[] = []
  for (const [name, face] of Object.entries(faces)) {
    const left = new Set(characters)
    // The lists overlap; the last one that has a character holds it, as in the package's own styles.
    for (const [subset, range] of Object.entries(await unicodeRanges(face)).toReversed()) {
      const wanted = [...left].filter(isIn(range)).join('')
      if (wanted === '') continue
      for (const character of wanted) left.delete(character)
      const whole = packageFile(face.package, `files/${face.file}-${subset}-wght-normal.woff2`)
      const options = {
        targetFormat: 'woff2',
        variationAxes: { wght: face.wght },
        keepFeatures: face.features,
        dropTables: unread,
      } as const
      await writeFile(
        join(assets, 'fonts', `${name}-${subset}.woff2`),
        await subsetFont(await readFile(whole), wanted, options),
      )
      rules.push(ruleOf(face, `fonts/${name}-${subset}.woff2`, range))
    }
  }
  return rules.join('\n')
}

/** Which characters each file of the package holds, by its own list. */
async function unicodeRanges(face: Face): Promise<Record<string, string>> {
  return JSON.parse(await readFile(packageFile(face.package, 'unicode.json'), 'utf8')) as Record<string, string>
}

const ruleOf = ({ family, weight }: Face, url: string, range: string): string =>
  `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:swap;` +
  `src:url(${url}) format('woff2');unicode-range:${range}}`
