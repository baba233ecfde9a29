import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for the books that the tests of a run share. */
    prints: string
  }
}

/** Gives every run of the browser tests a folder of its own for the books it prints, and removes it afterwards. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'prints-'))
  provide('prints', folder)
  return () => rm(folder, { recursive: true, force: true })
}
