/** npm run check: holds every fact against its schema and every rule, and prints all findings. */
import { exitCodes } from './command/exit-codes.ts'
import { readOptions } from './command/options.ts'
import { run } from './command/run.ts'
import { loadFacts } from './facts/load.ts'
import { textReport } from './report/text.ts'

await run(async (args) => {
  const { findings, facts } = await loadFacts(readOptions(args))
  if (findings.length > 0) console.error(textReport(findings))
  return facts === null ? exitCodes.findings : exitCodes.fine
})
