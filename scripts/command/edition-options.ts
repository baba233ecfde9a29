import { todayFrom } from './clock.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { folderOptions, foldersExplained, parseCommand, todayExplained, usageLine } from './options.ts'
import { siteAddress, type SiteAddress } from './site-address.ts'

/** Where the facts are, and which briefing is meant. */
export interface EditionOptions {
  data: string
  briefings: string
  /** Its id; null where none was named. */
  briefing: string | null
  /** As YYYY-MM-DD. */
  today: string
}

export interface PublishOptions extends EditionOptions, SiteAddress {
  dryRun: boolean
}

export interface RecallOptions extends EditionOptions {
  briefing: string
  number: number
  why: string
}

const common = { ...folderOptions, today: { type: 'string' } } as const
const commonExplained = { ...foldersExplained, today: todayExplained }

const publishing = {
  verb: 'publish-edition',
  about: 'Freezes what a briefing says today as its next edition, with the PDFs as they are printed now.',
  arguments: ['BRIEFING'],
  options: {
    ...common,
    url: { type: 'string' },
    base: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  explained: {
    ...commonExplained,
    url: 'the whole address of the site, for the citation that the PDF carries',
    base: 'the path that the site is served under, if that is not the path of the address',
    'dry-run': 'says what would be published, and writes nothing',
  },
  examples: [
    'npm run publish-edition -- albania-kosovo-croatia --dry-run',
    'npm run publish-edition -- albania-kosovo-croatia --url https://example.org/book/',
  ],
} as const

const recalling = {
  verb: 'recall-edition',
  about: 'Puts a notice in the place of an edition, everywhere: its facts and PDFs are taken away.',
  arguments: ['BRIEFING', 'N'],
  options: { ...common, why: { type: 'string' } },
  explained: { ...commonExplained, why: 'the reason, in a sentence for the reader' },
  examples: ['npm run recall-edition -- albania-kosovo-croatia 2 --why "It named a person who had no part in it."'],
} as const

/**
 * Reads the command line of npm run publish-edition.
 * @throws CommandError with exit code 2 for what cannot be used
 */
export function readPublishOptions(args: readonly string[]): PublishOptions {
  const { values, positionals } = parseCommand(args, publishing)
  const { data, briefings, base, url } = values
  return {
    data,
    briefings,
    briefing: positionals[0] ?? null,
    today: todayFrom(values.today),
    dryRun: values['dry-run'],
    ...siteAddress(base, url),
  }
}

/**
 * Reads the command line of npm run recall-edition.
 * @throws CommandError with exit code 2 for what cannot be used
 */
export function readRecallOptions(args: readonly string[]): RecallOptions {
  const { values, positionals } = parseCommand(args, recalling)
  const [briefing, number = ''] = positionals
  if (briefing === undefined || !/^[1-9]\d{0,3}$/.test(number)) {
    throw new CommandError(`Name the briefing and the number of the edition. ${usageLine(recalling)}`, exitCodes.usage)
  }
  const why = values.why?.trim() ?? ''
  if (why === '') {
    throw new CommandError(
      'Say why, in a sentence for the reader who finds the notice: --why "It named a person who had no part in it."',
      exitCodes.usage,
    )
  }
  const { data, briefings } = values
  return { data, briefings, briefing, number: Number(number), why, today: todayFrom(values.today) }
}
