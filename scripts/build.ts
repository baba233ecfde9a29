/** npm run build: checks the facts, renders the site, prints and verifies the PDFs, and puts them in place. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { composeSite } from './build/site.ts'
import { marker, stage } from './build/staging.ts'
import { exitCodes } from './command/exit-codes.ts'
import { readOptions } from './command/options.ts'
import { run } from './command/run.ts'
import { loadFacts } from './facts/load.ts'
import { textReport } from './report/text.ts'
import { renderSite } from './site/render.ts'

await run(async (args) => {
  const options = readOptions(args)
  const { findings, facts } = await loadFacts(options)
  if (findings.length > 0) console.error(textReport(findings))
  if (facts === null) return exitCodes.findings
  const staging = await stage(options.out)
  try {
    const site = await composeSite(facts, options)
    await renderSite(site, staging.folder)
    await writeFile(join(staging.folder, marker), '')
    await staging.swap()
  } finally {
    await staging.discard()
  }
  return exitCodes.fine
})
