import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFile } from './package-file.ts'

/** Print has static faces of its own: Chromium turns variable ones into nameless drawings of their letters. */
const families = [
  { family: 'Print Serif', file: 'source-serif-4' },
  { family: 'Print Sans', file: 'source-sans-3' },
]
const weights = [400, 600]
const styles = ['normal', 'italic']

/** One file of a typeface: what it is called, how it is set, and which characters are looked for in it. */
export interface PrintFace {
  family: string
  weight: number
  style: string
  file: string
  path: string
  /** A CSS unicode-range. */
  range: string
}

/** Every file that the books may be printed with; a browser loads those that it needs. */
export async function printFaces(): Promise<PrintFace[]> {
  const faces = families.map(async ({ family, file: prefix }) => {
    const name = `@fontsource/${prefix}`
    const ranges = JSON.parse(await readFile(packageFile(name, 'unicode.json'), 'utf8')) as Record<string, string>
    return weights.flatMap((weight) =>
      styles.flatMap((style) =>
        Object.entries(ranges).map(([subset, range]): PrintFace => {
          const file = `${prefix}-${subset}-${weight}-${style}.woff2`
          return { family, weight, style, file, path: packageFile(name, `files/${file}`), range }
        }),
      ),
    )
  })
  return (await Promise.all(faces)).flat()
}

/**
 * Copies the fonts that the books are printed with.
 * @param assets the folder of the styles
 * @returns the @font-face rules, with addresses relative to that folder
 */
export async function writePrintFonts(assets: string): Promise<string> {
  await mkdir(join(assets, 'fonts'), { recursive: true })
  const faces = await printFaces()
  await Promise.all(faces.map(({ path, file }) => copyFile(path, join(assets, 'fonts', file))))
  return faces
    .map(
      ({ family, style, weight, file, range }) =>
        `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};` +
        `src:url(fonts/${file}) format('woff2');unicode-range:${range}}`,
    )
    .join('\n')
}
