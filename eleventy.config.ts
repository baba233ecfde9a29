import { filtersOf } from './scripts/site/render/filters.ts'
import { nunjucksOptions } from './scripts/site/render/nunjucks-options.ts'
import type { Page, Site } from './scripts/site/pages/page.ts'
import { makeLookupsStrict } from './scripts/site/render/strict-lookups.ts'

/** The part of Eleventy's configuration that we use: https://www.11ty.dev/docs/config/ */
interface Config {
  addFilter(name: string, filter: unknown): void
  addPassthroughCopy(paths: Record<string, string>): void
  addTemplate(path: string, content: string, data: object): void
  ignores: Set<string>
  globalData: { site?: () => Site }
  setNunjucksEnvironmentOptions(options: object): void
}

export default function configure(config: Config) {
  makeLookupsStrict()
  config.setNunjucksEnvironmentOptions(nunjucksOptions)
  const site = config.globalData.site
  if (site === undefined)
    throw new Error('Eleventy is started by "npm run build" or "npm start", which give it the site.')
  for (const [name, filter] of Object.entries(filtersOf(site))) config.addFilter(name, filter)
  if (site().pages.every(({ medium }) => medium === 'screen'))
    config.addPassthroughCopy({ 'templates/assets': 'assets' })
  // One thin template for all pages: Eleventy compiles a paginated body anew for every page, an include only once.
  config.ignores.add('templates/**')
  config.addTemplate(
    'page.njk',
    '{% include "templates/pages/" + ("print/" if at.medium == "print" else "") + at.layout + ".njk" %}',
    {
      pagination: { data: 'site.pages', size: 1, alias: 'at' },
      permalink: ({ at }: { at: Page }) => at.url,
    },
  )
  return {
    // Facts enter as the one global value; Eleventy's own data folder does not exist, so nothing in it can run.
    dir: { input: 'templates', includes: 'components', data: 'no-data', layouts: 'layouts' },
    templateFormats: ['njk'],
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  }
}
