import { Eleventy } from '@11ty/eleventy'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFiles, type TextFile } from './data/files.ts'
import { feedFile } from './feed.ts'
import { manifestFile } from './manifest.ts'
import type { Site } from './page.ts'
import { pictureFiles, type PictureFile } from './pictures/files.ts'
import { scriptFiles } from './scripts.ts'
import { searchIndexFile } from './search/index.ts'
import { sitemapFiles } from './sitemap.ts'
import { writeStyles } from './styles.ts'

/** What Eleventy wrote, page by page. */
export interface Rendered {
  url: string
  outputPath: string
}

/**
 * Renders the site into a folder: the pages with Eleventy, then what goes with them.
 * @param out an empty folder
 * @throws where a template fails or a page is missing
 */
export async function renderSite(site: Site, out: string): Promise<Rendered[]> {
  const eleventy = new Eleventy('templates', out, {
    configPath: 'eleventy.config.ts',
    quietMode: true,
    config: (config: { addGlobalData(name: string, value: unknown): void }) => config.addGlobalData('site', () => site),
  })
  eleventy.disableLogger()
  const [, pages] = await eleventy.write().catch((error: unknown) => {
    throw new Error(reasonOf(error), { cause: error })
  })
  if (pages.length !== site.pages.length) throw new Error(`${pages.length} of ${site.pages.length} pages were rendered`)
  await writeStyles(pages.map(({ content }) => content).join(''), join(out, 'assets'))
  const files = [
    ...dataFiles(site),
    feedFile(site),
    ...sitemapFiles(site),
    manifestFile(site),
    searchIndexFile(site),
    ...(await scriptFiles()),
  ]
  await Promise.all([...files, ...(await pictureFiles(site))].map((file) => write(file, out)))
  return pages.map(({ url, outputPath }) => ({ url, outputPath }))
}

async function write(made: TextFile | PictureFile, out: string): Promise<void> {
  const file = join(out, made.path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, 'text' in made ? made.text : made.bytes)
}

/** Eleventy and Nunjucks wrap what a template threw; the innermost message names the template and the mistake. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner: unknown = 'originalError' in error ? error.originalError : error.cause
  return inner === undefined ? error.message : reasonOf(inner)
}
