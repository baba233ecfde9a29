import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import type { RecallOptions } from '../command/edition-options.ts'
import { writeWhole } from '../facts/files/write-whole.ts'
import type { Edition } from '../facts/model/editions.ts'
import { recall } from './freeze.ts'
import { frozenName } from './open.ts'

/**
 * Puts a notice in the place of an edition: what it was, when it was recalled and why. Its facts and PDFs are deleted; the
 * notice is written first, so that a recall that was cut short can be run again.
 * @param editions those of the briefing, recalled ones too
 * @returns the folder of the edition
 * @throws CommandError with exit code 2 where there is no such edition, or it is recalled already
 */
export function recallEdition(
  editions: readonly Edition[],
  { briefings, briefing, number, why, today }: RecallOptions,
): string {
  const edition = editions.find(({ version }) => version.number === number)
  if (edition === undefined) {
    const known = editions.map(({ version }) => version.number).join(', ')
    throw new CommandError(
      `${briefing} has no edition ${number}${known === '' ? '' : `; there is ${known}`}.`,
      exitCodes.usage,
    )
  }
  const folder = join(briefings, briefing, 'editions', String(number))
  if (edition.recalled !== null) {
    throw new CommandError(`Edition ${number} was recalled on ${edition.recalled.day} already.`, exitCodes.usage)
  }
  const { version, commit } = edition
  writeWhole(join(folder, frozenName), recall(briefing, { ...version, commit }, { day: today, why }))
  for (const name of readdirSync(folder)) if (name !== frozenName) rmSync(join(folder, name))
  return folder
}
