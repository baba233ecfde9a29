/** npm run recall-edition: puts a notice in the place of an edition. */
import { orRefuse } from './build/refusal.ts'
import { readRecallOptions } from './command/edition-options.ts'
import { exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { openedIn } from './editions/open.ts'
import { recallEdition } from './editions/recall.ts'

await run(async (args) => {
  const options = readRecallOptions(args)
  const folders = openedIn(options)
  const folder = await orRefuse(options.briefings, () => Promise.resolve(recallEdition(folders, options)))
  console.log(
    `Edition ${options.number} of ${options.briefing} is recalled: a notice stands in ${folder}/. Commit it and publish the site.\n` +
      'The version history still holds what was recalled, and so do an archive of PDFs and whoever has it printed.',
  )
  return exitCodes.fine
})
