import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

/** Of processor time in a second, as /proc counts it. */
const ticks = 100

/** What a program and all that it started used. */
export interface TreeUsage {
  /** Seconds from the start of the program to its end. */
  wall: number
  /** Seconds of processor time of all of them, as far as they were seen. */
  cpu: number
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
  const cpu = new Map<number, number>()
  let code: number | null | 'running' = 'running'
  while (code === 'running') {
    const now = await memoryOf(child.pid ?? 0, cpu)
    if (now > 0) memory = Math.max(now, Number.isNaN(memory) ? 0 : memory)
    if (performance.now() - started > limit * 1000) {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      return `stopped after ${limit} s, at ${memory.toFixed(0)} MB`
    }
    code = await Promise.race([ended, wait(100, 'running' as const)])
  }
  const wall = (performance.now() - started) / 1000
  return code === 0
    ? { wall, cpu: [...cpu.values()].reduce((sum, each) => sum + each, 0), memory }
    : `failed: ${(await errors).split('\n').find((line) => line.includes('rror')) ?? `exit code ${code}`}`
}

/**
 * The proportional set size of a process and its descendants, in MB; 0 where the system has no /proc.
 * @param cpu is told how many seconds of processor time each has used so far
 */
async function memoryOf(root: number, cpu: Map<number, number>): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const parents = new Map<number, number>()
  const used = new Map<number, number>()
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    // It has ended since the folder was read.
    if (stat === '') continue
    const fields = stat.slice(stat.lastIndexOf(')')).split(' ')
    parents.set(Number(pid), Number(fields[2]))
    used.set(Number(pid), (Number(fields[12]) + Number(fields[13])) / ticks)
  }
  const isWithin = (pid: number): boolean => pid === root || (parents.has(pid) && isWithin(parents.get(pid) ?? 0))
  let kilobytes = 0
  for (const pid of parents.keys()) {
    if (!isWithin(pid)) continue
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    cpu.set(pid, used.get(pid) ?? 0)
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return kilobytes / 1024
}
