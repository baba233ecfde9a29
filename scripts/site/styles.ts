import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFonts } from './fonts.ts'

/** The styles that screen and print share, served as one file. */
const shared = ['tokens.css', 'figures.css']

/**
 * Cuts the fonts to what the pages show, and writes the shared styles with the rules that name them.
 * @param html all pages
 * @param assets the folder of the site's assets
 */
export async function writeStyles(html: string, assets: string): Promise<void> {
  const faces = await writeFonts(html, assets)
  const parts = await Promise.all(shared.map((name) => readFile(join('templates/styles', name), 'utf8')))
  await writeFile(join(assets, 'shared.css'), [faces, ...parts].join('\n'))
}
