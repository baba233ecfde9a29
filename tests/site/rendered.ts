import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeSite } from '../../scripts/build/site.ts'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import type { Site } from '../../scripts/site/pages/page.ts'
import { renderSite } from '../../scripts/site/render/render.ts'
import { asChecked } from '../book/as-checked.ts'
import { fictional } from '../book/fictional-book.ts'

/** A rendered site in a temporary folder, which goes when it is disposed of. */
export interface RenderedSite extends AsyncDisposable {
  site: Site
  folder: string
  read(path: string): Promise<string>
}

/** The site of the fictional pact, composed but not rendered. */
export async function fictionalSite(
  change: (facts: Facts) => void = () => {},
  options: { base: string; url: string | null } = { base: '/repo/', url: 'https://example.org/repo/' },
): Promise<Site> {
  const { facts } = await loadFacts(fictional)
  if (facts === null) throw new Error('the fixture has findings')
  const edited = structuredClone(facts) as unknown as Facts
  change(edited)
  return composeSite(asChecked(edited), options)
}

/** Renders the site of the fictional pact as the build does. */
export const renderFictional = async (
  change?: (facts: Facts) => void,
  options?: { base: string; url: string | null },
): Promise<RenderedSite> => rendered(await fictionalSite(change, options))

/** Renders a site as the build does. */
export async function rendered(site: Site): Promise<RenderedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await renderSite(site, folder)
  return {
    site,
    folder,
    read: (path) => readFile(join(folder, path), 'utf8'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
