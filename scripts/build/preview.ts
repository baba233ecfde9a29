import { Eleventy } from '@11ty/eleventy'
import { rm } from 'node:fs/promises'
import type { Options } from '../command/options.ts'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { loadFacts } from '../facts/load.ts'
import { textReport } from '../report/text.ts'
import { writeCompanions, writeFiles, writeLooks } from '../site/files/companions.ts'
import type { Site } from '../site/pages/page.ts'
import { coverCards } from '../site/files/pictures/files.ts'
import { composeSite } from './site.ts'

/** Where the preview keeps its pages: never the folder that a build publishes. */
const folder = '.cache/preview'

/** The part of Eleventy's configuration that the preview uses. */
interface Config {
  addGlobalData(name: string, value: unknown): void
  addWatchTarget(path: string): void
  on(event: 'eleventy.beforeWatch' | 'eleventy.before', listener: () => Promise<void>): void
  on(event: 'eleventy.after', listener: (made: { results: { content: string }[] }) => Promise<void>): void
  setChokidarConfig(options: object): void
  setServerOptions(options: object): void
}

/**
 * Serves the site as a build would make it, but for the PDFs, and rebuilds it after each edit. Facts with errors leave
 * the last good site standing; the findings are printed and shown in the browser until they are mended.
 * @param signal ends it
 * @throws CommandError with exit code 1 where the facts have errors from the start
 */
export async function preview(options: Options, signal: AbortSignal): Promise<number> {
  let site = await checkedSite(options)
  let failure: CommandError | null = null
  await rm(folder, { recursive: true, force: true })
  await writeBeside(site)
  const eleventy = new Eleventy('templates', folder, {
    configPath: 'eleventy.config.ts',
    quietMode: true,
    runMode: 'serve',
    pathPrefix: options.base,
    config(config: Config) {
      config.addGlobalData('site', () => site)
      for (const path of [options.data, options.briefings, 'templates']) config.addWatchTarget(path)
      config.setServerOptions({ showVersion: false, domDiff: true })
      // An editor writes a file of facts at once; Eleventy would wait three times as long to be sure.
      config.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } })
      config.on('eleventy.beforeWatch', async () => {
        const result = await checkedSite(options).catch((error: unknown) => error)
        failure = result instanceof CommandError ? result : null
        if (failure === null && result instanceof Error) throw result
        if (failure !== null) return
        site = result as Site
        // An editor looks at the page first; what is searched or downloaded may follow a moment later.
        void writeBeside(site).catch((error: unknown) => console.error(error))
      })
      config.on('eleventy.before', async () => {
        // Eleventy prints the stack too, which means nothing to an editor.
        if (failure !== null) throw Object.assign(failure, { stack: '' })
      })
      config.on('eleventy.after', ({ results }) => writeLooks(results.map(({ content }) => content).join(''), folder))
    },
  })
  await eleventy.init()
  await eleventy.watch()
  await eleventy.serve()
  await new Promise((stopped) => signal.addEventListener('abort', stopped))
  await eleventy.stopWatch()
  return exitCodes.fine
}

/** What no page is made of. A book that is not printed has no picture of its cover, so it gets one like its card. */
async function writeBeside(site: Site): Promise<void> {
  await writeCompanions(site, folder)
  await writeFiles(await coverCards(site), folder)
}

async function checkedSite(options: Options): Promise<Site> {
  const { findings, facts } = await loadFacts(options)
  if (facts === null) throw new CommandError(textReport(findings), exitCodes.findings)
  return composeSite(facts, options)
}
