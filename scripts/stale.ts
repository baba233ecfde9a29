/** npm run stale: lists what is overdue for review, the oldest first, by reviewer and by source. */
import { CommandError, exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { readStaleOptions, staleHelp } from './command/stale-options.ts'
import { isColourTerminal } from './command/terminal.ts'
import { loadFacts } from './facts/load.ts'
import { ofBriefing } from './facts/selection/of-briefing.ts'
import { staleOn } from './facts/selection/stale.ts'
import { staleJson, staleText } from './report/stale.ts'
import { summary } from './report/text.ts'

await run(async (args) => {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(staleHelp)
    return exitCodes.fine
  }
  const options = readStaleOptions(args, new Date())
  const { findings, facts, where } = await loadFacts(options)
  if (facts === null) {
    throw new CommandError(`${summary(findings)} Mend the errors first: npm run check shows them.`, exitCodes.findings)
  }
  const folder = facts.briefings.find(({ id }) => id === options.briefing) ?? null
  if (folder === null && options.briefing !== null) {
    const known = facts.briefings.map(({ id }) => id).join(', ')
    throw new CommandError(`There is no briefing ${options.briefing}. Those that there are: ${known}.`, exitCodes.usage)
  }
  const stale = staleOn(folder === null ? facts : ofBriefing(facts, folder), options.today)
  const publishers = new Map(facts.sources.map(({ id, publisher }) => [id, publisher]))
  const context = { where, publisherOf: (source: string) => publishers.get(source) ?? source }
  const columns = process.stdout.isTTY ? process.stdout.columns : null
  const { by, format } = options
  const looks = { by, colour: isColourTerminal(process.stdout), columns }
  console.log(format === 'json' ? staleJson(stale, context) : staleText(stale, context, looks))
  return options.strict && stale.overdue.length > 0 ? exitCodes.findings : exitCodes.fine
})
