import { Eleventy } from '@11ty/eleventy'
import type { Options } from '../command/options.ts'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { loadFacts } from '../facts/load.ts'
import { textReport } from '../report/text.ts'
import type { Site } from '../site/page.ts'
import { composeSite } from './site.ts'

/** Where the preview keeps its pages: never the folder that a build publishes. */
const folder = '.cache/preview'

/** The part of Eleventy's configuration that the preview uses. */
interface Config {
  addGlobalData(name: string, value: unknown): void
  addWatchTarget(path: string): void
  on(event: 'eleventy.beforeWatch' | 'eleventy.before', listener: () => Promise<void>): void
  setChokidarConfig(options: object): void
  setServerOptions(options: object): void
}

/**
 * Serves the site and rebuilds it after each edit. Facts with errors leave the last good site standing;
 * the findings are printed and shown in the browser until they are mended.
 * @param signal ends it
 * @throws CommandError with exit code 1 where the facts have errors from the start
 */
export async function preview(options: Options, signal: AbortSignal): Promise<number> {
  let site = await checkedSite(options)
  let failure: CommandError | null = null
  const eleventy = new Eleventy('templates', folder, {
    configPath: 'eleventy.config.ts',
    quietMode: true,
    runMode: 'serve',
    config(config: Config) {
      config.addGlobalData('site', () => site)
      config.addWatchTarget(options.data)
      config.addWatchTarget(options.briefings)
      config.setServerOptions({ showVersion: false, domDiff: true })
      // An editor writes a file of facts at once; Eleventy would wait three times as long to be sure.
      config.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } })
      config.on('eleventy.beforeWatch', async () => {
        const result = await checkedSite(options).catch((error: unknown) => error)
        failure = result instanceof CommandError ? result : null
        if (failure === null && result instanceof Error) throw result
        if (failure === null) site = result as Site
      })
      config.on('eleventy.before', async () => {
        // Eleventy prints the stack too, which means nothing to an editor.
        if (failure !== null) throw Object.assign(failure, { stack: '' })
      })
    },
  })
  await eleventy.init()
  await eleventy.watch()
  await eleventy.serve()
  await new Promise((stopped) => signal.addEventListener('abort', stopped))
  await eleventy.stopWatch()
  return exitCodes.fine
}

async function checkedSite(options: Options): Promise<Site> {
  const { findings, facts } = await loadFacts(options)
  if (facts === null) throw new CommandError(textReport(findings), exitCodes.findings)
  return composeSite(facts, options)
}
