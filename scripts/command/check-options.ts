import { optionsFrom, parseOptions, sharedOptions, type Options } from './options.ts'

/** The options of npm run check: the shared ones and its own. */
export interface CheckOptions extends Options {
  /** Mends what is safe to mend before it checks. */
  fix: boolean
  /** Warnings count like errors for the exit code. */
  strict: boolean
}

const options = {
  ...sharedOptions,
  fix: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line of npm run check.
 * @throws CommandError with exit code 2 for an unknown option or a value that cannot be used
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const values = parseOptions(args, options)
  return { ...optionsFrom(values), fix: values.fix, strict: values.strict }
}
