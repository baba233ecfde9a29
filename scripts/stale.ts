/** npm run stale: lists what is overdue for review, the oldest first, by reviewer and by source. */
import { CommandError, exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { readStaleOptions } from './command/stale-options.ts'
import { isColourTerminal } from './command/terminal.ts'
import { chosenBriefing } from './editions/chosen-briefing.ts'
import { loadFacts } from './facts/load.ts'
import { ofBriefing } from './facts/selection/of-briefing.ts'
import { staleOn } from './facts/selection/stale.ts'
import { staleJson, staleText } from './report/stale.ts'
import { summary } from './report/text.ts'

await run(async (args) => {
  const { data, briefings, briefing, today, by, format, strict } = readStaleOptions(args)
  const { findings, facts, where } = await loadFacts({ data, briefings })
  if (facts === null) {
    throw new CommandError(`${summary(findings)} Mend the errors first: npm run check shows them.`, exitCodes.findings)
  }
  const stale = staleOn(briefing === null ? facts : ofBriefing(facts, chosenBriefing(facts, briefing)), today)
  const publishers = new Map(facts.sources.map(({ id, publisher }) => [id, publisher]))
  const context = { where, publisherOf: (source: string) => publishers.get(source) ?? source }
  const columns = process.stdout.isTTY ? process.stdout.columns : null
  const looks = { by, colour: isColourTerminal(process.stdout), columns }
  console.log(format === 'json' ? staleJson(stale, context) : staleText(stale, context, looks))
  return strict && stale.overdue.length > 0 ? exitCodes.findings : exitCodes.fine
})
