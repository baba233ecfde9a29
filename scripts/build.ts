/** npm run build: checks the facts, renders the site, prints and verifies the PDFs, and puts them in place. */
import { build } from './build/build.ts'
import { refuseOverlap } from './build/overlap.ts'
import { stage } from './build/staging.ts'
import { writtenSummary } from './build/summary.ts'
import { exitCodes } from './command/exit-codes.ts'
import { readOptions } from './command/options.ts'
import { run } from './command/run.ts'
import { untilSignalled } from './command/signals.ts'
import { leftOutReport } from './report/left-out.ts'
import { report } from './report/report.ts'
import { textReport } from './report/text.ts'

await run((args) =>
  untilSignalled(async (signal) => {
    const options = readOptions(args)
    refuseOverlap(options)
    await using staging = await stage(options.out)
    const { findings, facts, leftOut } = await build(options, staging, signal)
    if (options.format !== 'text') console.log(report(findings, options.format, false))
    else if (findings.length > 0) console.error(textReport(findings))
    if (facts === null) return exitCodes.findings
    // A program that reads the findings from the standard output finds nothing else there.
    const say = options.format === 'text' ? console.log : console.error
    if (options.asOf !== null && !options.quiet) say(leftOutReport(leftOut, options.asOf))
    if (!options.quiet) say(await writtenSummary(options.out))
    return exitCodes.fine
  }),
)
