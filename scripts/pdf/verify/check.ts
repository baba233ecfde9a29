import type { AttachedData } from '../attached-data.ts'
import type { Printed } from './printed.ts'
import type { Said } from './reading-order.ts'

/** What the checks are given: the file, and the data that it carries. */
export interface Evidence {
  printed: Printed
  /** null where the file carries none. */
  data: AttachedData | null
  /** What is read, in the order of the structure tree; null where the file is not of our writing. */
  read: readonly Said[] | null
}

/** What is wrong, in one sentence that names the page or the fact; where it is about a text, with its marked content. */
export type Problem = string | { says: string; content: string | null }

/** One thing that must be true of a finished PDF. */
export interface Check {
  name: string
  /** Empty where nothing is wrong. */
  run(evidence: Evidence): Problem[]
  /** How much was looked at, for the table. */
  count(evidence: Evidence): number
}
