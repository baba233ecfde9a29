import type { Page, Site } from './scripts/site/pages/page.ts'
import { filtersOf } from './scripts/site/render/filters.ts'
import { nunjucksOptions } from './scripts/site/render/nunjucks-options.ts'
import { makeLookupsStrict } from './scripts/site/render/strict-lookups.ts'

/** The part of Eleventy's configuration that we use: https://www.11ty.dev/docs/config/ */
export interface Config {
  addFilter(name: string, filter: unknown): void
  addGlobalData(name: string, value: unknown): void
  addPassthroughCopy(paths: Record<string, string>): void
  addTemplate(path: string, content: string, data: object): void
  benchmarks: { config: { setMinimumThresholdPercent(percent: number): void } }
  ignores: Set<string>
  setDataDirectory(folder: string): void
  setIncludesDirectory(folder: string): void
  setLayoutsDirectory(folder: string): void
  setNunjucksEnvironmentOptions(options: object): void
  setTemplateFormats(formats: string[]): void
}

/** Configures Eleventy for the pages of a site. It is handed over, since Eleventy cannot import a file under a path with # or %. */
export default function configure(config: Config, site: Site): void {
  makeLookupsStrict()
  // Which filter took how much of the time is said to nobody who writes facts.
  config.benchmarks.config.setMinimumThresholdPercent(100)
  config.setNunjucksEnvironmentOptions(nunjucksOptions)
  config.setTemplateFormats(['njk'])
  config.setIncludesDirectory('components')
  config.setLayoutsDirectory('layouts')
  // Facts enter as the one global value; Eleventy's own data folder does not exist, so nothing in it can run.
  config.setDataDirectory('no-data')
  config.addGlobalData('site', () => site)
  for (const [name, filter] of Object.entries(filtersOf(() => site))) config.addFilter(name, filter)
  if (site.pages.every(({ medium }) => medium === 'screen')) config.addPassthroughCopy({ 'templates/assets': 'assets' })
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
}
