/** npm run publish-edition: freezes what a briefing says today as its next edition, with its PDFs. */
import { nextEdition, publish } from './build/publish.ts'
import { publishedSummary } from './build/published-summary.ts'
import { orRefuse } from './build/refusal.ts'
import { readPublishOptions } from './command/edition-options.ts'
import { exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { untilSignalled } from './command/signals.ts'
import { chosenBriefing } from './editions/chosen-briefing.ts'
import { loadWithEditions } from './editions/load.ts'
import { textReport } from './report/text.ts'

await run((args) =>
  untilSignalled(async (signal) => {
    const options = readPublishOptions(args)
    const { findings, facts, editions } = await loadWithEditions(options)
    if (findings.length > 0) console.error(textReport(findings))
    if (facts === null) return exitCodes.findings
    const folder = chosenBriefing(facts, options.briefing)
    const next = await nextEdition(facts, editions, folder, options.today)
    console.log(publishedSummary(next, options.dryRun))
    if (options.dryRun) return exitCodes.fine
    const published = await orRefuse(options.briefings, () => publish(next, options, signal))
    console.log(`Published in ${published}/. Commit this folder: it is never edited again.`)
    return exitCodes.fine
  }),
)
