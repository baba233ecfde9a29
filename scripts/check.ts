/** npm run check: holds every fact against its schema and every rule, and prints all findings; or explains a rule. */
import { readCheckOptions } from './command/check-options.ts'
import { exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { isColourTerminal } from './command/terminal.ts'
import { fixFiles } from './facts/fix/fix-files.ts'
import { loadWithEditions } from './editions/load.ts'
import { explain } from './report/explain.ts'
import { fixReport } from './report/fixes.ts'
import { leftOutReport } from './report/left-out.ts'
import { report } from './report/report.ts'

await run(async (args) => {
  const options = readCheckOptions(args)
  if (options.explain !== null) {
    console.log(explain(options.explain, isColourTerminal(process.stdout)))
    return exitCodes.fine
  }
  if (options.fix) console.error(fixReport(fixFiles(options)))
  const { findings, leftOut } = await loadWithEditions(options)
  const clean = findings.length === 0
  if (!(clean && (options.quiet || options.format === 'github'))) {
    const columns = process.stdout.isTTY ? process.stdout.columns : null
    console.log(report(findings, options.format, isColourTerminal(process.stdout), columns))
  }
  if (options.asOf !== null && leftOut.size > 0 && options.format === 'text' && !options.quiet)
    console.log(leftOutReport(leftOut, options.asOf))
  const stops = options.strict ? !clean : findings.some(({ severity }) => severity === 'error')
  return stops ? exitCodes.findings : exitCodes.fine
})
