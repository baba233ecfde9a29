import type { Options } from '../command/options.ts'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { liesWithin } from '../facts/files/within.ts'

/**
 * Refuses an output in a folder that is read, where the next check would take its pages for facts, or around one, where
 * the next build would replace it.
 * @throws CommandError with exit code 2
 */
export function refuseOverlap({ data, briefings, out }: Pick<Options, 'data' | 'briefings' | 'out'>): void {
  for (const folder of [data, briefings, 'templates']) {
    if (liesWithin(out, folder)) {
      throw new CommandError(
        `--out ${out} lies within ${folder}, whose files would then be mixed with those of the site. Name a folder elsewhere.`,
        exitCodes.usage,
      )
    }
    if (liesWithin(folder, out)) {
      throw new CommandError(
        `--out ${out} holds ${folder}, and a build replaces the whole output folder. Name a folder elsewhere.`,
        exitCodes.usage,
      )
    }
  }
}
