import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { withoutKeys } from '../../scripts/write/without-keys.ts'
import { writeLargeBook } from '../book/large-book.ts'
import { runVerb } from '../build/verb.ts'
import { plantIn, type Planted } from './hostile-facts.ts'
import { writeEditions } from './write-editions.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the built sites, each with its PDFs. */
    sites: { fictional: string; large: string; hostile: string }
    /** What was planted into the facts of the hostile one. */
    planted: Planted
  }
}

/** Where all sites believe that they are published. */
export const base = '/repo/'
export const address = `https://example.org${base}`

/**
 * Builds the site of the fictional pact, the one of its large book, and the one of a pact whose every text is an attack,
 * once for all tests of this folder. Each has editions.
 */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'))
  const sites = { fictional: join(folder, 'fictional'), large: join(folder, 'large'), hostile: join(folder, 'hostile') }
  const facts = (name: string): string => join(folder, `${name}-facts`)
  await cp('tests/fixtures/fictional', facts('fictional'), { recursive: true })
  await writeEditions(facts('fictional'))
  await writeLargeBook(facts('large'))
  await writeEditions(facts('large'))
  project.provide('planted', plantIn(facts('fictional'), facts('hostile')))
  // Once others are published, that of an edition under way is a number or left out.
  const settings = join(facts('hostile'), 'briefings/harbour-declaration/briefing.yaml')
  await writeFile(settings, withoutKeys(await readFile(settings, 'utf8'), ['edition']))
  for (const [name, site] of Object.entries(sites)) await built(site, facts(name))
  project.provide('sites', sites)
  return () => rm(folder, { recursive: true, force: true })
}

async function built(out: string, facts: string): Promise<void> {
  const folders = ['--data', join(facts, 'data'), '--briefings', join(facts, 'briefings'), '--out', out]
  const { code, output } = await runVerb('build', [...folders, '--base', base, '--url', address, '--quiet'])
  if (code !== 0) throw new Error(`The site was not built: ${output}`)
}
