import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** A Node program to be measured from its start to its end. */
export interface Subject {
  name: string
  /** The script and its arguments, with options of Node before them. */
  args: readonly string[]
  /** Done before each run, outside of what is measured. */
  before?: () => void | Promise<void>
  /** The exit code of a good run. */
  code?: number
}

/** What one run used. */
export interface Usage {
  /** Seconds from the start of the process to its end. */
  wall: number
  /** Seconds of processor time of the process itself, in all threads. */
  cpu: number
  /** The most memory it held at once, in MB. */
  memory: number
}

/**
 * Runs each subject in turn, and all of them again for every round, so that what slows the machine slows them alike.
 * @returns the runs of each subject, round by round
 * @throws Error where a run ends with another exit code than a good one
 */
export async function measure(subjects: readonly Subject[], rounds: number): Promise<Usage[][]> {
  const runs: Usage[][] = subjects.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      await subject.before?.()
      runs[index]?.push(await usageOf(subject))
    }
  }
  return runs
}

const preload = fileURLToPath(new URL('usage.js', import.meta.url))

async function usageOf({ name, args, code = 0 }: Subject): Promise<Usage> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', preload, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [, , stderr, usage] = child.stdio as unknown as [null, null, Readable, Readable]
  const [exit, errors, report] = await Promise.all([ended, text(stderr), text(usage)])
  const wall = (performance.now() - started) / 1000
  if (exit !== code) throw new Error(`${name} ended with exit code ${exit}: ${errors}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(report) as NodeJS.ResourceUsage
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1_000_000, memory: maxRSS / 1024 }
}
