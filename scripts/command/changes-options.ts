import { isDay, todayFrom } from './clock.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { folderOptions, foldersExplained, parseCommand, todayExplained } from './options.ts'

/** The options of npm run changes. */
export interface ChangesOptions {
  /** Folders, as given. */
  data: string
  briefings: string
  /** The briefing that is asked about; null where none was named. */
  briefing: string | null
  /** The two states to compare; from null for the newest edition. */
  from: Moment | null
  to: Moment
  format: (typeof formats)[number]
}

/** A state of a book that a command line names: an edition, the facts as known on a day, or as they stand. */
export type Moment = { kind: 'edition'; number: number } | { kind: 'day'; day: string } | { kind: 'now' }

const formats = ['text', 'json', 'markdown'] as const

const usage = {
  verb: 'changes',
  about: 'Says what changed in a briefing: since its newest edition, or between any two editions or days.',
  arguments: ['BRIEFING'],
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: 'now' },
    format: { type: 'string', default: 'text' },
    today: { type: 'string' },
    ...folderOptions,
  },
  explained: {
    from: 'the number of an edition, a day as known on which, or now; the newest edition where it is left out',
    to: 'the same; now where it is left out',
    format: 'text for people, markdown for a mail, json for programs',
    today: todayExplained,
    ...foldersExplained,
  },
  examples: [
    'npm run changes',
    'npm run changes -- albania-kosovo-croatia --from 1 --to 2',
    'npm run changes -- albania-kosovo-croatia --from 2025-04-30 --format markdown',
  ],
} as const

/**
 * Reads the command line of npm run changes.
 * @throws CommandError with exit code 2 for what cannot be used
 */
export function readChangesOptions(args: readonly string[]): ChangesOptions {
  const { values, positionals } = parseCommand(args, usage)
  const { data, briefings } = values
  const format = formats.find((each) => each === values.format)
  if (format === undefined) {
    throw new CommandError(`--format ${values.format}: write text, json or markdown.`, exitCodes.usage)
  }
  const today = todayFrom(values.today)
  const from = values.from === undefined ? null : momentOf('from', values.from, today)
  return { data, briefings, briefing: positionals[0] ?? null, from, to: momentOf('to', values.to, today), format }
}

function momentOf(option: 'from' | 'to', text: string, today: string): Moment {
  if (text === 'now') return { kind: 'now' }
  if (/^[1-9]\d{0,3}$/.test(text)) return { kind: 'edition', number: Number(text) }
  if (!isDay(text)) {
    throw new CommandError(
      `--${option} ${text}: write the number of an edition, a day, such as 2026-03-13, or now.`,
      exitCodes.usage,
    )
  }
  if (text > today) throw new CommandError(`--${option} ${text}: that day is still to come.`, exitCodes.usage)
  return { kind: 'day', day: text }
}
