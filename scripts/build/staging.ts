import { hash } from 'node:crypto'
import { lstat, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CommandError, exitCodes } from '../command/exit-codes.ts'
import { exchangeContents, exists, finishExchange, isBesideContents, isMountPoint } from './exchange.ts'
import { isAlive } from './processes.ts'
import { orRefuse } from './refusal.ts'

/** A file that marks a folder as written by this tool, so that it may be replaced. */
export const marker = '.pactbook'

/** A folder on the disk of the output, so that putting it in place is a matter of renaming. */
export interface Staging extends AsyncDisposable {
  folder: string
  /**
   * Puts the staged folder in the place of the output: two renames, so the output is old, new or absent, never mixed.
   * An output that cannot be renamed, such as a mount point, gets its contents exchanged.
   */
  swap(): Promise<void>
}

/**
 * Prepares a staging folder for an output folder and mends what a killed build left behind. It stands beside the output,
 * or in it where the output is a mount point or stands where this user may not write.
 * Its name carries the process id, so that it is also the lock against a second build.
 * Disposing of it removes what was staged and not swapped.
 * @throws CommandError with exit code 3 where the output is not ours to replace, or the disk says no
 */
export async function stage(out: string): Promise<Staging> {
  const target = await orRefuse(out, () => targetOf(out))
  const name = shortName(basename(target))
  const previous = join(dirname(target), `.previous-${name}`)
  const beside = join(dirname(target), `.stage-${name}-`)
  const inside = join(target, '.stage-')
  const folder = await orRefuse(out, async () => {
    await makeParents(dirname(target))
    for (const prefix of [beside, inside]) await refuseSecondBuild(prefix, out)
    if (!(await exists(target)) && (await exists(previous))) await rename(previous, target)
    await refuseForeign(target, out)
    const made = await makeFolder(target, beside, inside)
    await writeFile(join(made, marker), 'This folder was written by Pactbook and is replaced by its next build.\n')
    return made
  })
  return {
    folder,
    swap: () =>
      orRefuse(out, async () => {
        await rm(previous, { recursive: true, force: true })
        if (folder.startsWith(inside) || !(await leaves(target, previous))) return exchangeContents(folder, target)
        await rename(folder, target)
        await rm(previous, { recursive: true, force: true })
      }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The folder that is meant, which may stand at the end of a link. */
async function targetOf(out: string): Promise<string> {
  const path = resolve(out)
  if (!(await exists(path))) return path
  return realpath(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new CommandError(`${out} is a link that leads nowhere. Name a folder with --out.`, exitCodes.output)
  })
}

/** Makes the folders that lead there. Node's own way to do so never ends in /proc, where none can be made. */
async function makeParents(folder: string): Promise<void> {
  if (await exists(folder)) return
  await makeParents(dirname(folder))
  await mkdir(folder)
}

/** A name that leaves room for what is put before and behind it: most systems end at 255 bytes. */
const shortName = (name: string): string => (Buffer.byteLength(name) > 200 ? hash('sha1', name) : name)

/** Makes the staging folder beside the target, or in it where that is the only place. */
async function makeFolder(target: string, beside: string, inside: string): Promise<string> {
  const [outer, inner] = [`${beside}${process.pid}`, `${inside}${process.pid}`]
  const stands = await exists(target)
  if (!(stands && (await isMountPoint(target)))) {
    const refusal = await mkdir(outer).then(
      () => null,
      (error: unknown) => error,
    )
    if (refusal === null) return outer
    if (!stands || !isHeld(refusal)) throw refusal
  }
  await mkdir(inner)
  return inner
}

/** Moves the output out of the way; false where the system keeps it where it is. */
const leaves = (target: string, previous: string): Promise<boolean> =>
  rename(target, previous).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
      if (isHeld(error)) return false
      throw error
    },
  )

/** Whether the system does not let this user move something, or nobody, or not now. */
const isHeld = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')

/** A stage of a living process means that a build is under way; one of a dead process is removed. */
async function refuseSecondBuild(prefix: string, out: string): Promise<void> {
  const [parent, start] = [dirname(prefix), basename(prefix)]
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = Number(name.slice(start.length))
    // The stage of _site-2 begins like one of _site, and belongs to another build.
    if (!name.startsWith(start) || !Number.isInteger(pid)) continue
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
  const refuse = (state: string): never => {
    throw new CommandError(`${out} ${state}. Name another folder with --out.`, exitCodes.output)
  }
  if (!(await exists(target))) return
  if (!(await lstat(target)).isDirectory()) refuse('is not a folder')
  await finishExchange(target)
  const names = (await readdir(target)).filter((name) => !isBesideContents(name))
  if (names.length > 0 && !names.includes(marker)) refuse('holds files that Pactbook did not write')
  for (const name of names) {
    if (await isMountPoint(join(target, name))) refuse(`holds the mount point ${name}, which cannot be replaced`)
  }
}
