import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runVerb } from '../build/verb.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the two built sites, each with its PDFs. */
    sites: { fictional: string; real: string }
  }
}

/** Where both sites believe that they are published. */
export const base = '/repo/'
export const address = `https://example.org${base}`

/** Builds the site of the fictional pact and the one of this repository, once for all tests of this folder. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'))
  const sites = { fictional: join(folder, 'fictional'), real: join(folder, 'real') }
  const fixture = 'tests/fixtures/fictional'
  await built(sites.fictional, '--data', `${fixture}/data`, '--briefings', `${fixture}/briefings`)
  await built(sites.real)
  project.provide('sites', sites)
  return () => rm(folder, { recursive: true, force: true })
}

async function built(out: string, ...args: string[]): Promise<void> {
  const { code, output } = await runVerb('build', ['--out', out, '--base', base, '--url', address, '--quiet', ...args])
  if (code !== 0) throw new Error(`The site was not built: ${output}`)
}
