/** npm run changes -- BRIEFING: says what changed between two editions, or since the newest one. */
import { readChangesOptions } from './command/changes-options.ts'
import { exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { isColourTerminal } from './command/terminal.ts'
import { chosenBriefing } from './editions/chosen-briefing.ts'
import { stepBetween } from './editions/compare.ts'
import { loadWithEditions } from './editions/load.ts'
import { stateAt } from './editions/state.ts'
import { changesReport } from './report/changes/changes.ts'
import { textReport } from './report/text.ts'

await run(async (args) => {
  const { briefing, from, to, format, ...folders } = readChangesOptions(args)
  const { findings, facts, editions } = await loadWithEditions(folders)
  if (facts === null) {
    console.error(textReport(findings))
    return exitCodes.findings
  }
  const folder = chosenBriefing(facts, briefing)
  const briefed = { facts, folder, editions: editions.get(folder.id) ?? [] }
  const [before, after] = [stateAt(from, briefed), stateAt(to, briefed)]
  const columns = process.stdout.isTTY ? process.stdout.columns : null
  const shown = { colour: isColourTerminal(process.stdout), columns }
  console.log(changesReport(stepBetween(before, after), { before: before.facts, after: after.facts }, format, shown))
  return exitCodes.fine
})
