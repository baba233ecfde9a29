import { transform } from 'esbuild'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFonts } from './fonts.ts'

/** The parts of the printed book's styles, in their order. */
const print = ['page', 'text', 'cover', 'front', 'summary', 'records', 'tables', 'lists', 'glance']

/** The styles by the file that serves them; the first is what screen and print share. */
const files = {
  'shared.css': ['tokens.css', 'figures.css'],
  'site.css': ['site.css'],
  'print.css': ['print.css', ...print.map((name) => `print/${name}.css`)],
  'print-page.css': ['print-page.css'],
  'print-fonts.css': ['print-fonts.css'],
}

/**
 * Cuts the fonts to what the pages show, and writes the styles in short, with the rules that name the fonts.
 * @param html all pages
 * @param assets the folder of the site's assets
 */
export async function writeStyles(html: string, assets: string): Promise<void> {
  const faces = await writeFonts(html, assets)
  for (const [file, names] of Object.entries(files)) {
    const parts = await Promise.all(names.map((name) => readFile(join('templates/styles', name), 'utf8')))
    const css = [...(file === 'shared.css' ? [faces] : []), ...parts].join('\n')
    const { code } = await transform(css, { loader: 'css', minify: true })
    await writeFile(join(assets, file), code)
  }
}
