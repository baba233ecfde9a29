import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A folder to watch. */
export interface Watched {
  folder: string
  /** Whether a file in it counts, by its path from there with slashes. */
  counts: (path: string) => boolean
}

/** What happened to a file, or to a whole folder that is watched. */
export interface Change {
  path: string
  what: 'new' | 'changed' | 'gone'
}

/** Each file as it stood, by its path; each folder too. */
type State = ReadonlyMap<string, string>

/** How often the folders are looked at, and how long they must be the same to count as settled, in milliseconds. */
const pause = 200
const settled = 60

/**
 * Watches folders from now on. It looks at them again and again: a system that is asked to tell of changes forgets a
 * folder that was moved away and back, and tells nothing of disks on a network or of a container's volumes.
 * @returns asks for what has changed since the last time, and waits until something has, and all has settled
 */
export function watchFolders(folders: readonly Watched[]): (signal: AbortSignal) => Promise<Change[]> {
  let known = stateOf(folders)
  return async (signal) => {
    for (;;) {
      let now = stateOf(folders)
      while (!isSame(now, known)) {
        await setTimeout(settled, undefined, { signal })
        const later = stateOf(folders)
        if (!isSame(later, now)) {
          now = later
          continue
        }
        const changes = changesBetween(known, now)
        known = now
        return changes
      }
      await setTimeout(pause, undefined, { signal })
    }
  }
}

function stateOf(folders: readonly Watched[]): State {
  const state = new Map<string, string>()
  for (const { folder, counts } of folders) {
    if (!isFolder(folder)) continue
    state.set(folder, 'folder')
    for (const [path, stats] of filesIn(folder, '')) {
      // The time of the last change is also that of a new name and of new rights.
      if (counts(path)) state.set(join(folder, path), `${stats.ino} ${stats.ctimeMs} ${stats.size}`)
    }
  }
  return state
}

/** What is in a folder as it stands; what vanishes meanwhile, or may not be looked into, is not there. */
function* filesIn(top: string, inside: string): Generator<[path: string, stats: Stats]> {
  for (const entry of listed(join(top, inside))) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.')) yield* filesIn(top, path)
      continue
    }
    const stats = unlessRefused(() => lstatSync(join(top, path)))
    if (stats !== null) yield [path, stats]
  }
}

const listed = (folder: string) => unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? []

/** Whether a folder is there, be it through a link. */
export const isFolder = (path: string): boolean => unlessRefused(() => statSync(path).isDirectory()) === true

function unlessRefused<Result>(look: () => Result): Result | null {
  try {
    return look()
  } catch {
    return null
  }
}

const isSame = (a: State, b: State): boolean => a.size === b.size && [...a].every(([path, as]) => b.get(path) === as)

function changesBetween(before: State, after: State): Change[] {
  const gone = [...before.keys()].filter((path) => !after.has(path)).map((path): Change => ({ path, what: 'gone' }))
  const others = [...after].flatMap(([path, as]): Change[] => {
    const was = before.get(path)
    return was === as ? [] : [{ path, what: was === undefined ? 'new' : 'changed' }]
  })
  return [...gone, ...others]
}
