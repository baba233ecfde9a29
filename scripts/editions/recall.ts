import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import type { RecallOptions } from '../command/edition-options.ts'
import { writeWhole } from '../facts/files/write-whole.ts'
import type { Edition, EditionFolder } from '../facts/model/editions.ts'
import { recall } from './freeze.ts'
import { editionFolder, frozenName } from './frozen.ts'

/**
 * Puts a notice in the place of an edition: what it was, when it was recalled and why. Its facts and PDFs are deleted; the
 * notice is written first, so that a recall that was cut short leaves nothing that is published, and the check names the rest.
 * @param folders those of the briefing
 * @returns the folder of the edition
 * @throws CommandError with exit code 2 where there is no such edition, it is recalled already, or the day goes backwards;
 * with 1 where it cannot be opened
 */
export function recallEdition(
  folders: readonly EditionFolder[],
  { briefings, briefing, number, why, today }: RecallOptions,
): string {
  const { version, commit, recalled } = editionAmong(folders, briefing, number)
  if (recalled !== null) {
    throw new CommandError(`Edition ${number} was recalled on ${recalled.day} already.`, exitCodes.usage)
  }
  if (today < version.published) {
    throw new CommandError(
      `Today is ${today}, and edition ${number} was published on ${version.published}. Correct --today or the clock.`,
      exitCodes.usage,
    )
  }
  const folder = editionFolder(briefings, briefing, number)
  writeWhole(join(folder, frozenName), recall(briefing, { ...version, commit }, { day: today, why }))
  for (const name of readdirSync(folder)) if (name !== frozenName) rmSync(join(folder, name), { recursive: true })
  return folder
}

function editionAmong(folders: readonly EditionFolder[], briefing: string, number: number): Edition {
  const found = folders.find(({ name }) => name === String(number))
  if (found === undefined) {
    const known = folders.map(({ name }) => name).join(', ')
    throw new CommandError(
      `${briefing} has no edition ${number}${known === '' ? '' : `; there is ${known}`}.`,
      exitCodes.usage,
    )
  }
  const { edition, damage, shown } = found
  if (edition !== null) return edition
  throw new CommandError(`${shown}: ${damage?.message ?? ''} ${damage?.suggestion ?? ''}`, exitCodes.findings)
}
