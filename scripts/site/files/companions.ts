import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFiles, type TextFile } from './data/files.ts'
import { feedFile } from './feed.ts'
import { charactersOf, writeFonts } from './fonts.ts'
import { manifestFile } from './manifest.ts'
import type { Site } from '../pages/page.ts'
import { pictureFiles, type PictureFile } from './pictures/files.ts'
import { scriptFiles } from './scripts.ts'
import { searchIndexFile } from './search/index.ts'
import { sitemapFiles } from './sitemap.ts'
import { writeStyles } from './styles.ts'
import { screenCutting } from './typefaces/cut.ts'
import { writeOtherFonts } from './typefaces/write.ts'

/** Writes what pages look and work with: fonts, styles, scripts. */
export async function writeLooks(pages: readonly string[], out: string): Promise<void> {
  const assets = join(out, 'assets')
  const [faces, others, scripts] = await Promise.all([
    writeFonts(charactersOf(pages.join('')), assets),
    writeOtherFonts(pages, assets, screenCutting),
    scriptFiles(),
  ])
  await Promise.all([writeStyles(faces, others, assets), writeFiles(scripts, out)])
}

/** Writes what goes beside the pages: the data, the search index, the feed, the pictures that no page shows. */
export async function writeCompanions(site: Site, out: string): Promise<void> {
  const files = [...dataFiles(site), feedFile(site), ...sitemapFiles(site), manifestFile(site), searchIndexFile(site)]
  await writeFiles([...files, ...(await pictureFiles(site))], out)
}

/** Writes files that no template makes. */
export async function writeFiles(files: readonly (TextFile | PictureFile)[], out: string): Promise<void> {
  const write = async (made: TextFile | PictureFile): Promise<void> => {
    const file = join(out, made.path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, 'text' in made ? made.text : made.bytes)
  }
  await Promise.all(files.map(write))
}
