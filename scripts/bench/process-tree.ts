import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

/** What a program and all that it started used. */
export interface TreeUsage {
  /** Seconds from the start of the program to its end. */
  wall: number
  /** The most memory that all of them held at once, in MB, shared parts counted once; NaN where the system does not say. */
  memory: number
}

/**
 * Runs a program to its end and watches the memory of all its processes.
 * @param limit after how many seconds it is stopped
 * @returns what it used, or in words why it did not end well
 */
export async function treeUsageOf(
  command: string,
  args: readonly string[],
  limit: number,
): Promise<TreeUsage | string> {
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const errors = text(child.stderr)
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('exit', resolve)
  })
  let memory = Number.NaN
  let code: number | null | 'running' = 'running'
  while (code === 'running') {
    const now = await memoryOf(child.pid ?? 0)
    if (now > 0) memory = Math.max(now, Number.isNaN(memory) ? 0 : memory)
    if (performance.now() - started > limit * 1000) {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      return `stopped after ${limit} s, at ${memory.toFixed(0)} MB`
    }
    code = await Promise.race([ended, wait(100, 'running' as const)])
  }
  const wall = (performance.now() - started) / 1000
  return code === 0
    ? { wall, memory }
    : `failed: ${(await errors).split('\n').find((line) => line.includes('rror')) ?? `exit code ${code}`}`
}

/** The proportional set size of a process and its descendants, in MB; 0 where the system has no /proc. */
async function memoryOf(root: number): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const parents = new Map<number, number>()
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]))
  }
  const isWithin = (pid: number): boolean => pid === root || (parents.has(pid) && isWithin(parents.get(pid) ?? 0))
  let kilobytes = 0
  for (const pid of parents.keys()) {
    if (!isWithin(pid)) continue
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return kilobytes / 1024
}
