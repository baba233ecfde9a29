import { optionsFrom, parseOptions, sharedOptions, type Options } from './options.ts'

/** The options of npm run check: the shared ones and its own. */
export interface CheckOptions extends Options {
  /** The code of a rule whose prose is wanted instead of a check; empty for the list of all; null for a check. */
  explain: string | null
  /** Mends what is safe to mend before it checks. */
  fix: boolean
  /** Warnings count like errors for the exit code. */
  strict: boolean
}

const options = {
  ...sharedOptions,
  explain: { type: 'string' },
  fix: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line of npm run check. `--explain` may stand without a rule.
 * @throws CommandError with exit code 2 for an unknown option or a value that cannot be used
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const bare = (arg: string, index: number): boolean =>
    arg === '--explain' && args[index + 1]?.startsWith('-') !== false
  const values = parseOptions(
    args.map((arg, index) => (bare(arg, index) ? '--explain=' : arg)),
    options,
  )
  return { ...optionsFrom(values), explain: values.explain ?? null, fix: values.fix, strict: values.strict }
}
