import { realpathSync, statSync, type BigIntStats } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Whether a path lies in a folder or is that folder, whatever it is called: through links, mounts, and in capitals where
 * the system makes no difference. The path need not exist.
 */
export function liesWithin(path: string, folder: string): boolean {
  const wanted = statsOf(folder)
  if (wanted === null) return false
  for (let step = existing(resolve(path)); ; step = dirname(step)) {
    const stats = statsOf(step)
    if (stats !== null && stats.dev === wanted.dev && stats.ino === wanted.ino) return true
    if (step === dirname(step)) return false
  }
}

/** The path as far as it exists, without links. */
function existing(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : existing(dirname(path))
  }
}

function statsOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return null
  }
}
