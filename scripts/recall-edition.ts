/** npm run recall-edition: puts a notice in the place of an edition. */
import { readRecallOptions } from './command/edition-options.ts'
import { exitCodes } from './command/exit-codes.ts'
import { run } from './command/run.ts'
import { openedIn } from './editions/open.ts'
import { recallEdition } from './editions/recall.ts'

await run((args) => {
  const options = readRecallOptions(args)
  const folder = recallEdition(openedIn(options), options)
  console.log(
    `Edition ${options.number} of ${options.briefing} is recalled: a notice stands in ${folder}/. Commit it and publish the site.\n` +
      'The version history still holds what was recalled, and so do an archive of PDFs and whoever has it printed.',
  )
  return Promise.resolve(exitCodes.fine)
})
