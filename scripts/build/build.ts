import { Listr, PRESET_TIMER, type ListrTask } from 'listr2'
import type { Options } from '../command/options.ts'
import type { CheckResult } from '../facts/check.ts'
import { loadWithEditions } from '../editions/load.ts'
import type { Site } from '../site/pages/page.ts'
import { renderSite } from '../site/render/render.ts'
import { FailedProof } from '../pdf/failed-proof.ts'
import { placeEditions } from './place-editions.ts'
import { printBooks } from './print.ts'
import { orRefuse } from './refusal.ts'
import { composeSite } from './site.ts'
import type { Staging } from './staging.ts'

/** What the stages of a build hand on to each other. */
export interface Build {
  options: Options
  staging: Staging
  signal: AbortSignal
  checked: CheckResult | null
  site: Site | null
}

/** What a check has come to that did not run. */
const nothing: CheckResult = {
  findings: [],
  facts: null,
  leftOut: new Map(),
  editions: new Map(),
  where: () => null,
}

/** The stages in their order. Those after the check run only where it found no error. */
const stages: { title: string; run: (build: Build, report: (text: string) => void) => Promise<void> }[] = [
  {
    title: 'Check the facts',
    async run(build) {
      build.checked = await loadWithEditions(build.options)
    },
  },
  {
    title: 'Print the books',
    async run(build, report) {
      const { facts, leftOut, editions, where } = build.checked ?? nothing
      if (facts === null) return
      const { folder } = build.staging
      const site = await composeSite(facts, build.options, editions, leftOut)
      const kept = await placeEditions(site, editions, build.options.briefings, folder)
      const printed = printBooks(site, folder, build.signal, report, kept.files).catch((error: unknown) => {
        throw error instanceof FailedProof ? error.located(where) : error
      })
      build.site = { ...site, printed: new Map([...site.printed, ...kept.printed, ...(await printed)]) }
    },
  },
  {
    title: 'Render the site',
    async run({ site, staging }) {
      if (site !== null) await renderSite(site, staging.folder)
    },
  },
  {
    title: 'Put it in place',
    run: ({ staging }) => staging.swap(),
  },
]

/**
 * Runs every stage, showing progress and the time each took.
 * @returns the findings of the check; nothing was written where one of them is an error
 * @throws CommandError where the output or the browser cannot be used; AbortError where the signal fired
 */
export async function build(options: Options, staging: Staging, signal: AbortSignal): Promise<CheckResult> {
  const context: Build = { options, staging, signal, checked: null, site: null }
  const tasks = stages.map(({ title, run }, index): ListrTask<Build> => ({
    title,
    enabled: index === 0 ? true : (ctx) => ctx.checked?.facts !== null,
    task: (ctx, task) => {
      signal.throwIfAborted()
      return orRefuse(options.out, () => run(ctx, (text) => (task.output = text)))
    },
  }))
  await new Listr(tasks, {
    ctx: context,
    registerSignalListeners: false,
    renderer: options.quiet || options.format !== 'text' ? 'silent' : process.stdout.isTTY ? 'default' : 'simple',
    rendererOptions: { timer: PRESET_TIMER },
  }).run()
  return context.checked ?? nothing
}
