import { todayFrom } from './clock.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { folderOptions, foldersExplained, parseCommand } from './options.ts'

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

const usage = {
  verb: 'stale',
  about: 'Lists what is overdue for review, the oldest first, with sums by reviewer and by source.',
  arguments: ['[BRIEFING]'],
  options: {
    today: { type: 'string' },
    by: { type: 'string' },
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    ...folderOptions,
  },
  explained: {
    today: 'the day against which reviews are held, such as 2027-06-01; that of the clock where it is left out',
    by: 'reviewer or source: groups the list',
    format: 'text for people, json for programs',
    strict: 'makes the exit code 1 where something is overdue',
    ...foldersExplained,
  },
  examples: [
    'npm run stale',
    'npm run stale -- --today 2027-06-01 --by source',
    'npm run stale -- albania-kosovo-croatia --format json',
  ],
} as const

/**
 * Reads the command line of npm run stale.
 * @throws CommandError with exit code 2 for an unknown option or a value that cannot be used; with 0 for help
 */
export function readStaleOptions(args: readonly string[]): StaleOptions {
  const { values, positionals } = parseCommand(args, usage)
  const { data, briefings, by = null, format, strict } = values
  if (by !== null && by !== 'reviewer' && by !== 'source') {
    throw new CommandError(`--by ${by}: write reviewer or source.`, exitCodes.usage)
  }
  if (format !== 'text' && format !== 'json') {
    throw new CommandError(`--format ${format}: write text or json.`, exitCodes.usage)
  }
  return { data, briefings, briefing: positionals[0] ?? null, today: todayFrom(values.today), by, format, strict }
}
