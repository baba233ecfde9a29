/** Runs in a thread of its own: files in, what each comes to out. */
import type { ReadableFile } from './files/readable-file.ts'
import { inspect } from './inspection/inspect.ts'
import { rules } from './rules/index.ts'
import { compileShapes } from './schema/validate.ts'

const validate = compileShapes()

/** @returns the inspections in the order of the files, each as JSON: one text crosses threads faster than its objects */
export default (files: readonly ReadableFile[]): string[] =>
  files.map(({ bytes, kind }) => JSON.stringify(inspect(bytes, kind, rules, validate)))
