import type { AttachedData } from '../attached-data.ts'
import type { Printed } from './printed.ts'

/** What the checks are given: the file, and the data that it carries. */
export interface Evidence {
  printed: Printed
  /** null where the file carries none. */
  data: AttachedData | null
}

/** One thing that must be true of a finished PDF. */
export interface Check {
  name: string
  /** What is wrong, each in one sentence that names the page or the fact; empty where nothing is. */
  run(evidence: Evidence): string[]
  /** How much was looked at, for the table. */
  count(evidence: Evidence): number
}
