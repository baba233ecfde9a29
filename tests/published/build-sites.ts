import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runVerb } from '../build/verb.ts'
import { plantIn, type Planted } from './hostile-facts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the built sites, each with its PDFs. */
    sites: { fictional: string; real: string; hostile: string }
    /** What was planted into the facts of the hostile one. */
    planted: Planted
  }
}

/** Where both sites believe that they are published. */
export const base = '/repo/'
export const address = `https://example.org${base}`

/**
 * Builds the site of the fictional pact, the one of this repository, and the one of a pact whose every text is an attack,
 * once for all tests of this folder.
 */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'))
  const sites = { fictional: join(folder, 'fictional'), real: join(folder, 'real'), hostile: join(folder, 'hostile') }
  const fixture = 'tests/fixtures/fictional'
  await built(sites.fictional, '--data', `${fixture}/data`, '--briefings', `${fixture}/briefings`)
  await built(sites.real)
  const facts = join(folder, 'hostile-facts')
  project.provide('planted', plantIn(fixture, facts))
  await built(sites.hostile, '--data', join(facts, 'data'), '--briefings', join(facts, 'briefings'))
  project.provide('sites', sites)
  return () => rm(folder, { recursive: true, force: true })
}

async function built(out: string, ...args: string[]): Promise<void> {
  const { code, output } = await runVerb('build', ['--out', out, '--base', base, '--url', address, '--quiet', ...args])
  if (code !== 0) throw new Error(`The site was not built: ${output}`)
}
