import { renameSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from '../processes.ts'
import { orRefuse } from '../refusal.ts'

/** Where previews keep their pages: never the folder that a build publishes. */
const previews = join('.cache', 'preview')

/** The folder of one preview. Disposing of it removes it. */
export interface PreviewFolder extends AsyncDisposable {
  /** What is served, relative to the project. */
  shown: string
  /** Fills an empty folder and puts it in the place of what is shown, which stays where the filling fails. */
  replace<Result>(fill: (next: string) => Promise<Result>): Promise<Result>
}

/**
 * Opens a folder that no other preview has, and removes what those left behind that were killed.
 * @throws CommandError with exit code 3 where the disk says no
 */
export async function openPreviewFolder(): Promise<PreviewFolder> {
  const own = join(previews, String(process.pid))
  const [shown, next, old] = ['shown', 'next', 'old'].map((name) => join(own, name)) as [string, string, string]
  await orRefuse(previews, async () => {
    await mkdir(previews, { recursive: true })
    const dead = (await readdir(previews)).filter((name) => name === String(process.pid) || !isAlive(Number(name)))
    for (const name of dead) await rm(join(previews, name), { recursive: true, force: true })
    await mkdir(shown, { recursive: true })
  })
  return {
    shown,
    replace: (fill) =>
      orRefuse(previews, async () => {
        await rm(next, { recursive: true, force: true })
        await mkdir(next)
        const result = await fill(next)
        await rm(old, { recursive: true, force: true })
        // Both at once, so that no request comes between them.
        renameSync(shown, old)
        renameSync(next, shown)
        await rm(old, { recursive: true, force: true })
        return result
      }),
    [Symbol.asyncDispose]: () => rm(own, { recursive: true, force: true }),
  }
}
