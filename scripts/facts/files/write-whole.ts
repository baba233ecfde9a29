import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: under a hidden name first, so that neither a crash nor a full disk leaves half of it.
 * What stood there before keeps its mode. Node writes the draft, since it goes on until all is written: write-file-atomic
 * puts a cut file in place where the disk is full, and says nothing.
 * @throws what the system said; the file is then as it was
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    writeFileSync(draft, content)
    const before = statSync(path, { throwIfNoEntry: false })
    if (before !== undefined) chmodSync(draft, before.mode)
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}
