import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CommandError, exitCodes } from '../command/exit-codes.ts'

/** A file that marks a folder as written by this tool, so that it may be replaced. */
export const marker = '.pactbook'

/** A folder beside the output, on the same disk, so that putting it in place is a rename. */
export interface Staging {
  folder: string
  /** Puts the staged folder in the place of the output. */
  swap(): Promise<void>
  /** Removes the staged folder; the output stays as it was. */
  discard(): Promise<void>
}

/**
 * Prepares a staging folder for an output folder.
 * @throws CommandError with exit code 3 where the output exists and this tool did not write it, or cannot be written
 */
export async function stage(out: string): Promise<Staging> {
  const target = resolve(out)
  if (existsSync(target) && !existsSync(join(target, marker)) && (await readdir(target)).length > 0) {
    throw new CommandError(
      `${out} holds files that this tool did not write. Name another folder with --out, or empty it yourself.`,
      exitCodes.output,
    )
  }
  const folder = join(dirname(target), `.stage-${basename(target)}-${process.pid}`)
  const previous = join(dirname(target), `.previous-${basename(target)}`)
  await mkdir(folder, { recursive: true })
  return {
    folder,
    async swap() {
      await rm(previous, { recursive: true, force: true })
      if (existsSync(target)) await rename(target, previous)
      await rename(folder, target)
      await rm(previous, { recursive: true, force: true })
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  }
}
