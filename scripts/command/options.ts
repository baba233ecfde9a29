import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isDay } from './clock.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { siteAddress, type SiteAddress } from './site-address.ts'

/** The options that check and build share. */
export interface Options extends SiteAddress {
  /** Folders, as given. */
  data: string
  briefings: string
  out: string
  /** The day as known on which the books are wanted; null for the facts as they stand. */
  asOf: string | null
  /** What is taken for today; null for the clock. */
  today: string | null
  format: 'text' | 'github' | 'sarif' | 'json'
  quiet: boolean
}

/** Where every verb looks for the facts and the briefings. */
export const folderOptions = {
  data: { type: 'string', default: 'data' },
  briefings: { type: 'string', default: 'briefings' },
} as const

/** What the help of a verb says of them. */
export const foldersExplained = {
  data: 'the folder of the facts; data where it is left out',
  briefings: 'the folder of the briefings; briefings where it is left out',
}

/** What the help of most verbs says of --today. */
export const todayExplained = 'the day of today, such as 2026-03-13; that of the clock where it is left out'

export const sharedOptions = {
  ...folderOptions,
  out: { type: 'string', default: '_site' },
  base: { type: 'string' },
  url: { type: 'string' },
  'as-of': { type: 'string' },
  today: { type: 'string' },
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
  for (const name of ['as-of', 'today'] as const) {
    const day = values[name]
    if (day === undefined || isDay(day)) continue
    throw new CommandError(`--${name} ${day}: write a day, such as 2026-03-13.`, exitCodes.usage)
  }
  for (const name of ['data', 'briefings', 'out'] as const) {
    if (values[name] === '') throw new CommandError(`--${name}: name a folder.`, exitCodes.usage)
  }
  return {
    data: values.data,
    briefings: values.briefings,
    out: values.out,
    ...siteAddress(values.base, values.url),
    asOf: values['as-of'] ?? null,
    today: values.today ?? null,
    format,
    quiet: values.quiet,
  }
}

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
  refuseTakenByNpm(args, options)
  return parsed(args, options, false, known).values
}

/** What a verb with arguments is, for those who ask for help. */
export interface Usage<Known extends NonNullable<ParseArgsConfig['options']>> {
  /** As npm runs it, such as publish-edition. */
  verb: string
  /** What it does, in one sentence. */
  about: string
  /** The arguments before its options, such as BRIEFING. */
  arguments: readonly string[]
  options: Known
  /** What each option does. */
  explained: Record<keyof Known & string, string>
  /** Whole lines that somebody can type. */
  examples: readonly string[]
}

/**
 * Reads a command line of arguments and options.
 * @throws CommandError with exit code 2 for an option that the verb does not have, and for too many arguments; with 0 and
 * the help as its message where that is asked for
 */
export function parseCommand<Known extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  usage: Usage<Known>,
) {
  const known = `The options are ${Object.keys(usage.options)
    .map((name) => `--${name}`)
    .join(', ')}; --help says what they do.`
  if (args.includes('--help') || args.includes('-h')) throw new CommandError(helpOf(usage), exitCodes.fine)
  refuseTakenByNpm(args, usage.options)
  const { values, positionals } = parsed(args, usage.options, true, known)
  const [surplus] = positionals.slice(usage.arguments.length)
  if (surplus !== undefined) {
    throw new CommandError(`${surplus}: there is one argument too many. ${usageLine(usage)}`, exitCodes.usage)
  }
  return { values, positionals }
}

/** How a command line is written. */
export const usageLine = ({
  verb,
  arguments: names,
}: Pick<Usage<object & Record<string, never>>, 'verb' | 'arguments'>): string =>
  `Write: npm run ${[verb, '--', ...names, '[options]'].join(' ')}`

function helpOf<Known extends NonNullable<ParseArgsConfig['options']>>(usage: Usage<Known>): string {
  const options = Object.entries(usage.explained).map(([name, words]) => `  --${name.padEnd(14)} ${words}`)
  const examples = usage.examples.map((line) => `  ${line}`)
  return [usage.about, '', usageLine(usage), '', 'Options', ...options, '', 'Examples', ...examples].join('\n')
}

function parsed<Known extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Known,
  allowPositionals: boolean,
  known: string,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/(?<=')\. /, 1)[0] : String(error)
    throw new CommandError(`${reason}. ${known}`.replace(/\.{2,} /, '. '), exitCodes.usage)
  }
}

/** @throws CommandError with exit code 2 */
function refuseTakenByNpm(args: readonly string[], options: object): void {
  for (const name of Object.keys(options)) {
    if (process.env[`npm_config_${name.replaceAll('-', '_')}`] === undefined || args.includes(`--${name}`)) continue
    if (!args.some((arg) => arg.startsWith(`--${name}=`))) throw new CommandError(takenByNpm(name), exitCodes.usage)
  }
}

/** npm keeps every option for itself that stands before --, and the verb would run as if it were not there. */
const takenByNpm = (name: string): string =>
  `npm took --${name} for itself. Write two hyphens before the options of the command: npm run … -- --${name}`
