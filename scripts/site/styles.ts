import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFonts } from './fonts.ts'

const styles = 'templates/styles'

/**
 * Writes the styles and the fonts they name.
 * @param text every character that a page may show
 * @param assets the folder of the site's assets
 */
export async function writeStyles(text: string, assets: string): Promise<void> {
  const faces = await writeFonts(text, assets)
  await writeFile(join(assets, 'tokens.css'), `${faces}\n${await readFile(join(styles, 'tokens.css'), 'utf8')}`)
  for (const name of ['figures.css', 'site.css', 'print.css']) await copyFile(join(styles, name), join(assets, name))
}
