import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { writeBook } from './book.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { anyPlan, type Plan } from './plan.ts'

/** What a search came to. */
export interface Found {
  printed: number
  refused: number
  /** Where the books that failed are, each made as small as there was time for. */
  failed: string[]
}

/**
 * Prints one random book after another, each by a seed of its own, until the time is over. One that passes the check and
 * fails is made small and kept, with why it fails.
 * @param seed of the first book
 * @param until milliseconds since the epoch
 * @param folder where the books are written
 * @param say is told of each failure
 */
export async function searchForFailures(
  seed: number,
  until: number,
  folder: string,
  say: (line: string) => void,
): Promise<Found> {
  const found: Found = { printed: 0, refused: 0, failed: [] }
  for (let number = seed; Date.now() < until; number++) {
    const kept = join(folder, String(number))
    const { kind, plan, why } = await smallest(number, until, kept)
    if (kind !== 'failed') {
      found[kind]++
      continue
    }
    await writeBook(plan, kept)
    await writeFile(join(kept, 'why.txt'), `${why}\n\n${JSON.stringify(plan, null, 2)}\n`)
    found.failed.push(kept)
    say(`${kept}: ${why}`)
  }
  return found
}

/** The outcome of the book of a seed; of one that fails, that of the smallest book found that fails too. */
async function smallest(seed: number, until: number, folder: string) {
  let last: { kind: Outcome['kind']; plan: Plan; why: string } | undefined
  const property = fc.asyncProperty(anyPlan, async (plan) => {
    const outcome = await outcomeOf(await writeBook(plan, folder))
    if (outcome.kind === 'failed' || last === undefined) {
      last = { kind: outcome.kind, plan, why: outcome.kind === 'failed' ? outcome.why : '' }
    }
    return outcome.kind !== 'failed'
  })
  await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: Math.max(1, until - Date.now()) })
  return last ?? { kind: 'refused' as const, plan: fc.sample(anyPlan, { seed, numRuns: 1 })[0] as Plan, why: '' }
}
