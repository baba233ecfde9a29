import type { AttachedData } from '../attached-data.ts'
import type { Check, Evidence, Problem } from './check.ts'
import { addresses } from './checks/addresses.ts'
import { facts } from './checks/facts.ts'
import { fonts } from './checks/fonts.ts'
import { labels } from './checks/labels.ts'
import { layout } from './checks/layout.ts'
import { linkAreas } from './checks/link-areas.ts'
import { metadata } from './checks/metadata.ts'
import { numbers } from './checks/numbers.ts'
import { outline } from './checks/outline.ts'
import { quotations } from './checks/quotations.ts'
import { references } from './checks/references.ts'
import { tags } from './checks/tags.ts'
import type { Printed } from './printed.ts'
import { readPrinted } from './read.ts'
import { readInOrder } from './reading-order.ts'

/** What one check found. */
export interface Verdict {
  name: string
  count: number
  problems: Problem[]
}

export const checks: readonly Check[] = [
  metadata,
  labels,
  numbers,
  references,
  linkAreas,
  layout,
  outline,
  tags,
  fonts,
  addresses,
  facts,
  quotations,
]

/**
 * Holds a finished PDF against itself: all that it says of its pages, and the data that it carries.
 * @throws where the bytes are no PDF
 */
export async function verifyPdf(data: Uint8Array): Promise<Verdict[]> {
  return verdictsOf(await evidenceIn(data))
}

/**
 * What was read, with the data that the file carries.
 * @throws where the bytes are no PDF
 */
export async function evidenceIn(pdf: Uint8Array): Promise<Evidence> {
  const printed = await readPrinted(pdf)
  return { printed, data: dataIn(printed.attachments), read: orderOf(pdf, printed) }
}

/** Other programs write their files in other ways. */
function orderOf(pdf: Uint8Array, printed: Printed): Evidence['read'] {
  try {
    return readInOrder(pdf, printed)
  } catch {
    return null
  }
}

/** The verdict of every check on what was read. */
export const verdictsOf = (evidence: Evidence): Verdict[] =>
  checks.map((check) => ({ name: check.name, count: check.count(evidence), problems: check.run(evidence) }))

function dataIn(attachments: ReadonlyMap<string, Uint8Array>): AttachedData | null {
  for (const [name, bytes] of attachments) {
    const data = name.endsWith('.json') ? parsed(bytes) : null
    if (isAttachedData(data)) return data
  }
  return null
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/** Other programs attach JSON too: the data of a book has its title, its date, its facts and its links. */
function isAttachedData(data: unknown): data is AttachedData {
  const { title, lang, date, facts, links } = { ...(data as Partial<AttachedData> | null) }
  return [title, lang, date].every((each) => typeof each === 'string') && [facts, links].every(Array.isArray)
}
