import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../facts/files/write-whole.ts'

/** Which files of editions were held against the shape of their version already, by their hash. */
export interface Soundness {
  knows(digest: string): boolean
  learn(digest: string): void
}

/** Knows nothing, and remembers nothing. */
export const forgetful: Soundness = { knows: () => false, learn: () => {} }

/**
 * Remembers sound editions in one file that may be deleted at any time. An edition never changes, and what it is held
 * against does not either. A disk that is full or read-only costs the next check some time, and nothing else.
 * @param folder null remembers nothing
 */
export function soundnessIn(folder: string | null): Soundness {
  if (folder === null) return forgetful
  const path = join(folder, 'editions')
  const known = new Set(linesOf(path))
  return {
    knows: (digest) => known.has(digest),
    learn(digest) {
      known.add(digest)
      try {
        mkdirSync(folder, { recursive: true })
        writeWhole(path, `${[...known].join('\n')}\n`)
      } catch {
        // It only saves time.
      }
    },
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}
