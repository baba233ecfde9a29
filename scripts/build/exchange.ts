import { lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The complete new contents before they enter, what of them is left to enter, and the old contents on their way out. */
const [complete, entering, leaving] = ['.pactbook-complete', '.pactbook-entering', '.pactbook-leaving'] as const

/** What stands in a folder and is no part of its contents: the steps of an exchange, and what a disk keeps at its top. */
export const isBesideContents = (name: string): boolean =>
  [complete, entering, leaving, 'lost+found'].includes(name) || name.startsWith('.stage-')

/**
 * Puts the contents of one folder in the place of those of another that cannot itself be replaced, such as a mount point.
 * The old contents stay until the new ones are complete on the same disk. From there on each step is one renaming, and
 * what a killed process leaves is brought to its end by `finishExchange`: old and new are mixed for these moments only.
 * @param staged a folder on the same disk; it is gone afterwards
 * @param move renames; another one than that of the system may fail on the way
 */
export async function exchangeContents(staged: string, target: string, move: typeof rename = rename): Promise<void> {
  await move(staged, join(target, complete))
  await finishExchange(target, move)
}

/** Brings an exchange to its end that was begun in that folder; does nothing where none was. */
export async function finishExchange(target: string, move: typeof rename = rename): Promise<void> {
  const into = (name: string): string => join(target, leaving, name)
  if (await exists(join(target, complete))) {
    await mkdir(join(target, leaving), { recursive: true })
    const arriving = new Set(await readdir(join(target, complete)))
    const without = (await readdir(target)).filter((name) => !isBesideContents(name) && !arriving.has(name))
    for (const name of without) await move(join(target, name), into(name))
    // Nothing has entered before this, and nothing that has no successor leaves after it.
    await move(join(target, complete), join(target, entering))
  }
  if (await exists(join(target, entering))) {
    await mkdir(join(target, leaving), { recursive: true })
    for (const name of await readdir(join(target, entering))) {
      if (await exists(join(target, name))) await move(join(target, name), into(name))
      await move(join(target, entering, name), join(target, name))
    }
    await rmdir(join(target, entering))
  }
  await rm(join(target, leaving), { recursive: true, force: true })
}

/**
 * Whether a disk or a part of one is mounted at a folder, so that it can be neither renamed nor removed.
 * Linux tells two mounts of one disk apart before it sees that no folder goes into itself.
 */
export async function isMountPoint(folder: string): Promise<boolean> {
  const [own, above] = await Promise.all([lstat(folder), lstat(dirname(folder))])
  if (own.dev !== above.dev) return true
  return rename(folder, join(folder, complete)).then(
    () => false,
    (error: unknown) => (error as NodeJS.ErrnoException).code === 'EXDEV',
  )
}

/** Whether anything stands there, be it a link that leads nowhere. */
export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
