import { availableParallelism } from 'node:os'
import { readableFile, type ReadableFile } from './files/readable-file.ts'
import type { Entry } from './files/read-entries.ts'
import type { Memory } from './inspection/cache.ts'

/** From so many bytes on, the work that is divided takes longer than the start of the threads. */
const worthThreads = 2_000_000

/** So many bytes go to a thread at once. */
const portion = 250_000

/**
 * Inspects what a memory does not know on all processors, where there is much of it, so that a check finds it there.
 * What a thread fails at is left to the check.
 * @param enough how many bytes are worth threads
 */
export async function inspectAhead(
  entries: readonly Entry[],
  memory: Pick<Memory, 'knows' | 'learn'>,
  enough = worthThreads,
): Promise<void> {
  const files = entries.flatMap((entry) => readableFile(entry) ?? []).filter((file) => !memory.knows(file))
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (total < enough || availableParallelism() < 2) return
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('inspect-files.ts', import.meta.url).href,
    concurrentTasksPerWorker: 1,
  })
  const tasks = portions(files).map(async (part) => {
    const inspections = (await pool.run(part)) as string[]
    for (const [index, file] of part.entries()) memory.learn(file, inspections[index] ?? '')
  })
  await Promise.allSettled(tasks)
  await pool.destroy()
}

/** Files in parts of about the same size. */
function portions(files: readonly ReadableFile[]): ReadableFile[][] {
  const parts: ReadableFile[][] = []
  let room = 0
  for (const file of files) {
    if (room <= 0) {
      parts.push([])
      room = portion
    }
    parts.at(-1)?.push(file)
    room -= file.bytes.length
  }
  return parts
}
