import { check, type CheckResult } from './check.ts'
import { readFactFiles } from './read.ts'
import { compileShapes } from './shape.ts'

/** Reads and checks the facts of two folders: the same engine for every verb and the preview. */
export async function loadFacts(options: { data: string; briefings: string }): Promise<CheckResult> {
  const [files, validators] = await Promise.all([readFactFiles(options.data, options.briefings), compileShapes()])
  return check(files, validators)
}
