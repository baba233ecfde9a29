import { Eleventy } from '@11ty/eleventy'
import { join } from 'node:path'
import { writeCompanions, writeLooks } from '../files/companions.ts'
import type { Site } from '../pages/page.ts'
import { printPages } from '../pages/pages.ts'
import { writePrintFonts } from '../files/print-fonts.ts'
import { writePrintStyles } from '../files/styles.ts'
import { printCutting } from '../files/typefaces/cut.ts'
import { writeOtherFonts } from '../files/typefaces/write.ts'
import configure, { type Config } from '../../../eleventy.config.ts'

/** What Eleventy wrote, page by page. */
export interface Rendered {
  url: string
  outputPath: string
  content: string
}

/**
 * Renders the site into a folder: the pages with Eleventy, then what goes with them.
 * @param out an empty folder, or one with the printed books
 * @throws where a template fails or a page is missing
 */
export async function renderSite(site: Site, out: string): Promise<Rendered[]> {
  const pages = await renderPages(site, out)
  await writeLooks(contentOf(pages), out)
  await writeCompanions(site, out)
  return pages
}

/**
 * Renders what the PDFs are printed from, at the addresses that the same pages have on the site.
 * @param out an empty folder
 * @throws where a template fails or a page is missing
 */
export async function renderForPrint(site: Site, out: string): Promise<void> {
  const pages = await renderPages({ ...site, pages: printPages(site.pages) }, out)
  const assets = join(out, 'assets')
  const [faces, others] = await Promise.all([
    writePrintFonts(assets),
    writeOtherFonts(contentOf(pages), assets, printCutting),
  ])
  await writePrintStyles(faces, others, assets)
}

const contentOf = (pages: readonly Rendered[]): string[] => pages.map(({ content }) => content)

async function renderPages(site: Site, out: string): Promise<Rendered[]> {
  const eleventy = new Eleventy('templates', out, {
    // None, rather than one that it would look for.
    configPath: '',
    quietMode: true,
    config: (config: Config) => configure(config, site),
  })
  eleventy.disableLogger()
  const [, pages] = await eleventy.write().catch((error: unknown) => {
    const inner = innermost(error)
    // What the disk said goes on as it is, for its code.
    if (inner instanceof Error && 'code' in inner && 'syscall' in inner) throw inner
    throw new Error(inner instanceof Error ? inner.message : String(inner), { cause: error })
  })
  if (pages.length !== site.pages.length) throw new Error(`${pages.length} of ${site.pages.length} pages were rendered`)
  return pages
}

/** Eleventy and Nunjucks wrap what a template threw; the innermost message names the template and the mistake. */
function innermost(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const inner: unknown = 'originalError' in error ? error.originalError : error.cause
  return inner === undefined ? error : innermost(inner)
}
