import type { CheckResult } from '../facts/check.ts'
import { loadFacts, type LoadOptions } from '../facts/load.ts'
import { openEditions } from './open.ts'

/**
 * Reads and checks the facts of two folders and the editions beside them: what every verb begins with.
 * @throws CommandError with exit code 2 where a folder does not exist
 */
export const loadWithEditions = (options: LoadOptions): Promise<CheckResult> => loadFacts({ ...options, openEditions })
