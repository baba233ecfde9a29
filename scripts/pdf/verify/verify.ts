import type { AttachedData } from '../attached-data.ts'
import type { Check, Evidence } from './check.ts'
import { addresses } from './checks/addresses.ts'
import { facts } from './checks/facts.ts'
import { fonts } from './checks/fonts.ts'
import { labels } from './checks/labels.ts'
import { metadata } from './checks/metadata.ts'
import { numbers } from './checks/numbers.ts'
import { outline } from './checks/outline.ts'
import { references } from './checks/references.ts'
import { tags } from './checks/tags.ts'
import type { Printed } from './printed.ts'
import { readPrinted } from './read.ts'

/** What one check found. */
export interface Verdict {
  name: string
  count: number
  problems: string[]
}

export const checks: readonly Check[] = [metadata, labels, numbers, references, outline, tags, fonts, addresses, facts]

/**
 * Holds a finished PDF against itself: all that it says of its pages, and the data that it carries.
 * @throws where the bytes are no PDF
 */
export async function verifyPdf(data: Uint8Array): Promise<Verdict[]> {
  return verdictsOf(evidenceIn(await readPrinted(data)))
}

/** What was read, with the data that the file carries. */
export const evidenceIn = (printed: Printed): Evidence => ({ printed, data: dataIn(printed.attachments) })

/** The verdict of every check on what was read. */
export const verdictsOf = (evidence: Evidence): Verdict[] =>
  checks.map((check) => ({ name: check.name, count: check.count(evidence), problems: check.run(evidence) }))

function dataIn(attachments: ReadonlyMap<string, Uint8Array>): AttachedData | null {
  const json = [...attachments].find(([name]) => name.endsWith('.json'))?.[1]
  return json === undefined ? null : (JSON.parse(new TextDecoder().decode(json)) as AttachedData)
}
