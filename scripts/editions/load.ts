import type { CheckResult } from '../facts/check.ts'
import { cacheFolder, loadFacts, type LoadOptions } from '../facts/load.ts'
import { openEditions } from './open.ts'
import { soundnessIn } from './soundness.ts'

/**
 * Reads and checks the facts of two folders and the editions beside them: what every verb begins with.
 * @throws CommandError with exit code 2 where a folder does not exist
 */
export function loadWithEditions(options: LoadOptions): Promise<CheckResult> {
  const { cache = cacheFolder } = options
  return loadFacts({ ...options, openEditions: (entries) => openEditions(entries, soundnessIn(cache)) })
}
