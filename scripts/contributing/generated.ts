import { readFile, writeFile } from 'node:fs/promises'

/** A file that is made from others. */
export interface Generated {
  file: string
  generate: () => string | Promise<string>
  /** Whether it stays as it is once it is there. */
  isKept?: true
}

/**
 * Writes the files that are not as they would be made now, and returns their names.
 * @param check whether to leave them as they are
 */
export async function writeGenerated(files: readonly Generated[], check: boolean): Promise<string[]> {
  const stale: string[] = []
  for (const { file, generate, isKept } of files) {
    const there = await readFile(file, 'utf8').catch(() => null)
    if (isKept && there !== null) continue
    const wanted = await generate()
    if (wanted === there) continue
    stale.push(file)
    if (!check) await writeFile(file, wanted)
  }
  return stale
}
