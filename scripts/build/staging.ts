import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { isAlive } from './processes.ts'

/** A file that marks a folder as written by this tool, so that it may be replaced. */
export const marker = '.pactbook'

/** A folder beside the output, on the same disk, so that putting it in place is a rename. */
export interface Staging extends AsyncDisposable {
  folder: string
  /** Puts the staged folder in the place of the output: two renames, so the output is old, new or absent, never mixed. */
  swap(): Promise<void>
}

/**
 * Prepares a staging folder for an output folder and mends what a killed build left behind.
 * Its name carries the process id, so that it is also the lock against a second build.
 * Disposing of it removes what was staged and not swapped.
 * @throws CommandError with exit code 3 where the output is not ours to replace, or the disk says no
 */
export async function stage(out: string): Promise<Staging> {
  const target = resolve(out)
  const parent = dirname(target)
  const previous = join(parent, `.previous-${basename(target)}`)
  const prefix = `.stage-${basename(target)}-`
  const folder = join(parent, `${prefix}${process.pid}`)
  await orRefuse(out, async () => {
    await mkdir(parent, { recursive: true })
    await refuseSecondBuild(parent, prefix, out)
    if (!(await exists(target)) && (await exists(previous))) await rename(previous, target)
    await refuseForeign(target, out)
    await mkdir(folder)
    await writeFile(join(folder, marker), 'This folder was written by Pactbook and is replaced by its next build.\n')
  })
  return {
    folder,
    swap: () =>
      orRefuse(out, async () => {
        await rm(previous, { recursive: true, force: true })
        if (await exists(target)) await rename(target, previous)
        await rename(folder, target)
        await rm(previous, { recursive: true, force: true })
      }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A stage of a living process means that a build is under way; one of a dead process is removed. */
async function refuseSecondBuild(parent: string, prefix: string, out: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(name.slice(prefix.length))
    // The stage of _site-2 begins like one of _site, and belongs to another build.
    if (!name.startsWith(prefix) || !Number.isInteger(pid)) continue
    if (pid !== process.pid && isAlive(pid)) {
      throw new CommandError(
        `Process ${pid} is building ${out} right now. Wait for it, or stop it. If it is another program, delete ${join(parent, name)}.`,
        exitCodes.output,
      )
    }
    await rm(join(parent, name), { recursive: true, force: true })
  }
}

async function refuseForeign(target: string, out: string): Promise<void> {
  if (!(await exists(target))) return
  if (!(await lstat(target)).isDirectory()) {
    throw new CommandError(`${out} is not a folder. Name another one with --out.`, exitCodes.output)
  }
  const names = await readdir(target)
  if (names.length > 0 && !names.includes(marker)) {
    throw new CommandError(
      `${out} holds files that Pactbook did not write. Name another folder with --out.`,
      exitCodes.output,
    )
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  EEXIST: 'a file stands in its way',
  ENOTDIR: 'a part of the path is not a folder',
}

/** Turns a fault of the file system into one sentence that names the folder. Also used around the stages of a build. */
export async function orRefuse<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const { code = '', path = out } = error as NodeJS.ErrnoException
    const reason = reasons[code]
    if (reason === undefined) throw error
    throw new CommandError(`Cannot write ${path}: ${reason}.`, exitCodes.output)
  }
}
