import { Eleventy } from '@11ty/eleventy'
import { writeCompanions, writeLooks } from './companions.ts'
import type { Site } from './page.ts'

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
    const inner = innermost(error)
    // What the disk said goes on as it is, for its code.
    if (inner instanceof Error && 'code' in inner && 'syscall' in inner) throw inner
    throw new Error(inner instanceof Error ? inner.message : String(inner), { cause: error })
  })
  if (pages.length !== site.pages.length) throw new Error(`${pages.length} of ${site.pages.length} pages were rendered`)
  await writeLooks(pages.map(({ content }) => content).join(''), out)
  await writeCompanions(site, out)
  return pages.map(({ url, outputPath }) => ({ url, outputPath }))
}

/** Eleventy and Nunjucks wrap what a template threw; the innermost message names the template and the mistake. */
function innermost(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const inner: unknown = 'originalError' in error ? error.originalError : error.cause
  return inner === undefined ? error : innermost(inner)
}
