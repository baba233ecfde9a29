import { CommandError, exitCodes } from '../command/exit-codes.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import { didYouMean } from '../facts/values/suggest.ts'

/**
 * The briefing that a command line means.
 * @param id null where none was named: then it is the only one there is
 * @throws CommandError with exit code 2 where there is no such briefing, or several and none was named
 */
export function chosenBriefing({ briefings }: CheckedFacts, id: string | null): DeepReadonly<BriefingFolder> {
  const ids = briefings.map((each) => each.id)
  const [only] = briefings
  if (id === null) {
    if (only !== undefined && briefings.length === 1) return only
    throw new CommandError(`Name the briefing: ${ids.join(', ')}.`, exitCodes.usage)
  }
  const chosen = briefings.find((each) => each.id === id)
  if (chosen !== undefined) return chosen
  throw new CommandError(
    `There is no briefing \`${id}\`. ${didYouMean(id, ids) || `There is ${ids.join(', ')}.`}`,
    exitCodes.usage,
  )
}
