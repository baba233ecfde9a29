import { parseArgs } from 'node:util'
import { CommandError, exitCodes } from './exit-codes.ts'
import { isDay, parseOptions, sharedOptions } from './options.ts'

/** The options of npm run stale. */
export interface StaleOptions {
  /** Folders, as given. */
  data: string
  briefings: string
  /** The one briefing that is asked about; null for all. */
  briefing: string | null
  /** The day against which reviews are held, as YYYY-MM-DD. */
  today: string
  /** What the records are grouped by; null for one list. */
  by: 'reviewer' | 'source' | null
  format: 'text' | 'json'
  /** Whether something overdue makes the exit code 1. */
  strict: boolean
}

const { data, briefings, format } = sharedOptions

const options = {
  today: { type: 'string' },
  by: { type: 'string' },
  format,
  strict: { type: 'boolean', default: false },
  data,
  briefings,
} as const

/** What npm run stale says of itself. */
export const staleHelp = `Usage: npm run stale -- [BRIEFING] [options]

Lists the records that are overdue for review, the oldest first, with sums by reviewer and by source.

  BRIEFING               the id of one briefing; all where it is left out
  --today DAY            the day against which reviews are held, such as 2027-06-01; today where it is left out
  --by reviewer|source   groups the list
  --format text|json     text is for people, json for programs
  --strict               exit code 1 where something is overdue
  --data DIR             the folder of the facts; data where it is left out
  --briefings DIR        the folder of the briefings; briefings where it is left out

Examples

  npm run stale
  npm run stale -- --today 2027-06-01 --by source
  npm run stale -- albania-kosovo-croatia --format json
`

/**
 * Reads the command line of npm run stale.
 * @param clock what today is where the command line does not say
 * @throws CommandError with exit code 2 for an unknown option or a value that cannot be used
 */
export function readStaleOptions(args: readonly string[], clock: Date): StaleOptions {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const named = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []))
  if (named.length > 1) {
    throw new CommandError(`${named.map(({ value }) => value).join(' ')}: name one briefing.`, exitCodes.usage)
  }
  const values = parseOptions(
    args.filter((_, index) => index !== named[0]?.index),
    options,
  )
  const { by = null, today = dayOf(clock) } = values
  if (by !== null && by !== 'reviewer' && by !== 'source') {
    throw new CommandError(`--by ${by}: write reviewer or source.`, exitCodes.usage)
  }
  if (values.format !== 'text' && values.format !== 'json') {
    throw new CommandError(`--format ${values.format}: write text or json.`, exitCodes.usage)
  }
  if (!isDay(today)) throw new CommandError(`--today ${today}: write a day, such as 2026-03-13.`, exitCodes.usage)
  for (const name of ['data', 'briefings'] as const) {
    if (values[name] === '') throw new CommandError(`--${name}: name a folder.`, exitCodes.usage)
  }
  return { ...values, briefing: named[0]?.value ?? null, today, by, format: values.format }
}

/** The day that it is where this runs. */
const dayOf = (clock: Date): string =>
  [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
