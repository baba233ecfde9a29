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
const subsets = ['latin', 'latin-ext', 'cyrillic']

/**
 * Copies the fonts that the books are printed with.
 * @param assets the folder of the styles
 * @returns the @font-face rules, with addresses relative to that folder
 */
export async function writePrintFonts(assets: string): Promise<string> {
  await mkdir(join(assets, 'fonts'), { recursive: true })
  const rules: string[] = []
  for (const { family, file } of families) {
    const name = `@fontsource/${file}`
    const ranges = JSON.parse(await readFile(packageFile(name, 'unicode.json'), 'utf8')) as Record<string, string>
    for (const weight of weights) {
      for (const style of styles) {
        for (const subset of subsets) {
          const face = `${file}-${subset}-${weight}-${style}.woff2`
          await copyFile(packageFile(name, `files/${face}`), join(assets, 'fonts', face))
          rules.push(
            `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};` +
              `src:url(fonts/${face}) format('woff2');unicode-range:${ranges[subset]}}`,
          )
        }
      }
    }
  }
  return rules.join('\n')
}
