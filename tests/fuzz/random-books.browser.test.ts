/** What the check passes never fails: random books over the whole of the schema are composed, printed, proved and rendered. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBook } from '../../scripts/fuzz/book.ts'
import { outcomeOf } from '../../scripts/fuzz/outcome.ts'
import { anyPlan } from '../../scripts/fuzz/plan.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'random-books-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The same ones in each run, since a test that fails now and then is no help; `npm run fuzz` looks for others. */
const plans = fc.sample(anyPlan, { seed: 12, numRuns: 4 })

it.each(plans.map((plan, index) => [index, plan] as const))('random book %i never fails', async (_, plan) => {
  const outcome = await outcomeOf(await writeBook(plan, folder))
  expect(outcome.kind === 'failed' ? outcome.why : '').toBe('')
})

it('most of them are books that the check lets pass', async () => {
  const { loadFacts } = await import('../../scripts/facts/load.ts')
  const passed = []
  for (const plan of plans) passed.push((await loadFacts({ ...(await writeBook(plan, folder)), cache: null })).facts)
  expect(passed.filter((facts) => facts !== null).length).toBeGreaterThan(plans.length * 0.6)
})
