import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { BookFolders } from '../book/fictional-book.ts'
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

/** The book of which the others are made. */
const fixture = 'tests/fixtures/fictional'

/**
 * Builds the site of the fictional pact, the one of its large book, and the one of a pact whose every text is an attack,
 * once for all tests of this folder. Each has editions.
 */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'))
  const sites = { fictional: join(folder, 'fictional'), large: join(folder, 'large'), hostile: join(folder, 'hostile') }
  await cp(fixture, join(folder, 'fictional-facts'), { recursive: true })
  await writeLargeBook(join(folder, 'large-facts'))
  project.provide('planted', plantIn(fixture, join(folder, 'hostile-facts')))
  for (const [name, site] of Object.entries(sites)) {
    const facts = { data: join(folder, `${name}-facts`, 'data'), briefings: join(folder, `${name}-facts`, 'briefings') }
    await writeEditions(facts)
    await built(site, facts)
  }
  project.provide('sites', sites)
  return () => rm(folder, { recursive: true, force: true })
}

async function built(out: string, { data, briefings }: BookFolders): Promise<void> {
  const folders = ['--data', data, '--briefings', briefings, '--out', out]
  const { code, output } = await runVerb('build', [...folders, '--base', base, '--url', address, '--quiet'])
  if (code !== 0) throw new Error(`The site was not built: ${output}`)
}
