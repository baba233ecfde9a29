import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CommandError, exitCodes } from './exit-codes.ts'
import { siteAddress, type SiteAddress } from './site-address.ts'

/** The options that check and build share. */
export interface Options extends SiteAddress {
  /** Folders, as given. */
  data: string
  briefings: string
  out: string
  /** Overrides the as-of day of every briefing; null keeps theirs. */
  asOf: string | null
  format: 'text' | 'github' | 'sarif' | 'json'
  quiet: boolean
}

export const sharedOptions = {
  data: { type: 'string', default: 'data' },
  briefings: { type: 'string', default: 'briefings' },
  out: { type: 'string', default: '_site' },
  base: { type: 'string' },
  url: { type: 'string' },
  'as-of': { type: 'string' },
  format: { type: 'string', default: 'text' },
  quiet: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/**
 * The options of npm start: it writes no output of its own, and its findings are for people.
 * @throws CommandError with exit code 2 for an unknown option or a value that cannot be used
 */
export function readPreviewOptions(args: readonly string[]): Options {
  const { out: _, format: __, quiet: ___, ...preview } = sharedOptions
  return optionsFrom({ ...parseOptions([], sharedOptions), ...parseOptions(args, preview) })
}

/**
 * Reads the command line.
 * @throws CommandError with exit code 2 for an unknown option or a value that cannot be used
 */
export function readOptions(args: readonly string[]): Options {
  return optionsFrom(parseOptions(args, sharedOptions))
}

/**
 * The shared options as they were written, held against what can be used.
 * @throws CommandError with exit code 2 for a value that cannot
 */
export function optionsFrom(values: ReturnType<typeof parseOptions<typeof sharedOptions>>): Options {
  const format = values.format
  if (format !== 'text' && format !== 'github' && format !== 'sarif' && format !== 'json') {
    throw new CommandError(`--format ${format}: write text, github, sarif or json.`, exitCodes.usage)
  }
  const asOf = values['as-of'] ?? null
  if (asOf !== null && !isDay(asOf)) {
    throw new CommandError(`--as-of ${asOf}: write a day, such as 2026-03-13.`, exitCodes.usage)
  }
  for (const name of ['data', 'briefings', 'out'] as const) {
    if (values[name] === '') throw new CommandError(`--${name}: name a folder.`, exitCodes.usage)
  }
  return {
    data: values.data,
    briefings: values.briefings,
    out: values.out,
    ...siteAddress(values.base, values.url),
    asOf,
    format,
    quiet: values.quiet,
  }
}

/** A calendar day that exists, as YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/**
 * Reads a command line with the options of one verb.
 * @throws CommandError with exit code 2 for an option that the verb does not have
 */
export function parseOptions<Known extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Known,
) {
  const known = `The options are ${Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')}; README.md says what they do.`
  if (args.includes('--help') || args.includes('-h')) throw new CommandError(known, exitCodes.fine)
  for (const name of Object.keys(options)) {
    if (process.env[`npm_config_${name.replaceAll('-', '_')}`] === undefined || args.includes(`--${name}`)) continue
    if (!args.some((arg) => arg.startsWith(`--${name}=`))) throw new CommandError(takenByNpm(name), exitCodes.usage)
  }
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/(?<=')\. /, 1)[0] : String(error)
    throw new CommandError(`${reason}. ${known}`.replace(/\.{2,} /, '. '), exitCodes.usage)
  }
}

/** npm keeps every option for itself that stands before --, and the verb would run as if it were not there. */
const takenByNpm = (name: string): string =>
  `npm took --${name} for itself. Write two hyphens before the options of the command: npm run … -- --${name}`
