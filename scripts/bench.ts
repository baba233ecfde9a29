/** npm run bench: measures the suites that are named, or all of them; each as a ratio to a floor in the same run. */
import { checkSuite } from './bench/check.ts'
import { editionsSuite } from './bench/editions.ts'
import { pdfSuite } from './bench/pdf.ts'
import { siteSuite } from './bench/site.ts'
import { CommandError, exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'

const suites: Record<string, (() => Promise<void>) | undefined> = {
  check: checkSuite,
  editions: editionsSuite,
  pdf: pdfSuite,
  site: siteSuite,
}

await run(async (args) => {
  const known = Object.keys(suites)
  const unknown = args.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new CommandError(`There is no suite ${unknown}: write ${known.join(' or ')}.`, exitCodes.usage)
  }
  for (const name of args.length === 0 ? known : args) await suites[name]?.()
  return exitCodes.fine
})
