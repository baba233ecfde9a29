import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'puppeteer'
import { CommandError, exitCodes } from '../../command/exit-codes.ts'

/** Lighthouse weighs as much as all that this project needs, so it is not one of its dependencies. */
const folder = '.cache/lighthouse'
const version = '13.5.0'

/** What Lighthouse says of a page. */
export interface Verdict {
  /** From 0 to 100, by category. */
  scores: Record<string, number>
  /** The audits that cost points, by their id and what they found. */
  faults: string[]
  /** Largest contentful paint and total blocking time, in milliseconds of the phone that it plays. */
  lcp: number
  tbt: number
}

interface Result {
  lhr: {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
    audits: Record<string, { score: number | null; displayValue?: string; numericValue?: number }>
  }
}

type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>

/**
 * Runs Lighthouse, in all four categories, as a phone on a slow network.
 * @throws CommandError with exit code 2, naming the mend, where it is not installed
 */
export async function judge(browser: Browser, url: string): Promise<Verdict> {
  const main = resolve(folder, 'node_modules/lighthouse/core/index.js')
  if (!existsSync(main)) {
    const mend = `npm install --prefix ${folder} --ignore-scripts lighthouse@${version}`
    throw new CommandError(`Lighthouse is not installed. Install it beside the project with: ${mend}`, exitCodes.usage)
  }
  const { default: lighthouse } = (await import(pathToFileURL(main).href)) as { default: Lighthouse }
  const port = Number(new URL(browser.wsEndpoint()).port)
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' })
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`)
  const { categories, audits } = result.lhr
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs)
  const costly = refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    faults: costly.map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
    lcp: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    tbt: Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN),
  }
}
