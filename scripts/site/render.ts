import { Eleventy } from '@11ty/eleventy'
import { join } from 'node:path'
import type { Site } from './page.ts'
import { writeStyles } from './styles.ts'

/** What Eleventy wrote, page by page. */
export interface Rendered {
  url: string
  outputPath: string
}

/**
 * Renders the site into a folder with Eleventy.
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
  const [, pages] = await eleventy.write()
  if (pages.length !== site.pages.length) throw new Error(`${pages.length} of ${site.pages.length} pages were rendered`)
  await writeStyles(pages.map(({ content }) => content).join(''), join(out, 'assets'))
  return pages.map(({ url, outputPath }) => ({ url, outputPath }))
}
