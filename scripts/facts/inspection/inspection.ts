import type { Finding } from '../model/finding.ts'
import type { Kind } from '../files/layout.ts'
import type { Dropped } from './prune.ts'

/** A finding of a file whose name does not matter: files with the same bytes have the same ones. */
export type LocalFinding = Omit<Finding, 'file'>

/** What one file comes to by itself. */
export interface Inspection {
  findings: LocalFinding[]
  /** The records that have the shape they must have, with null in the place of others; for Markdown, the text. */
  value: unknown
  /** What the records that are not in the value name, so that no rule argues from their absence. */
  dropped: Dropped
}

/** A file with what it comes to by itself. */
export interface InspectedFile {
  /** As findings show it. */
  shown: string
  /** Its name without folders. */
  name: string
  kind: Kind
  bytes: Uint8Array
  inspection: Inspection
}
