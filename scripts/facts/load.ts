import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { todayFrom } from '../command/clock.ts'
import { memoryIn } from './inspection/cache.ts'
import { check, type CheckContext, type CheckResult } from './check.ts'
import { inspectAhead } from './inspect-ahead.ts'
import { readEntries } from './files/read-entries.ts'
import { compileShapes } from './schema/validate.ts'

/** Where the facts are, and on which days they are wanted. */
export interface LoadOptions {
  data: string
  briefings: string
  /** The day as known on which they are wanted; null for the facts as they stand. */
  asOf?: string | null
  /** What is taken for today; null for the clock, and for the day of each book where reviews are held against it. */
  today?: string | null
  /** The folder that remembers files already checked; null for none. */
  cache?: string | null
  /** Opens the editions among the entries; none where it is left out. */
  openEditions?: CheckContext['openEditions']
}

/** Safe to delete at any time. */
export const cacheFolder = fileURLToPath(new URL('../../.cache/check/', import.meta.url))

/**
 * Reads and checks the facts of two folders: the same engine for every verb and the preview.
 * @throws CommandError with exit code 2 where a folder does not exist
 */
export async function loadFacts({
  data,
  briefings,
  asOf = null,
  today = null,
  cache = cacheFolder,
  openEditions,
}: LoadOptions): Promise<CheckResult> {
  const entries = readEntries({ data, briefings })
  const memory = memoryIn(cache, `${resolve(data)} ${resolve(briefings)}`)
  await inspectAhead(entries, memory)
  const days = { asOf, today, clock: todayFrom(today ?? undefined) }
  const result = check(entries, { validate: compileShapes(), days, openEditions, remember: memory.remember })
  memory.keep(Date.now())
  return result
}
