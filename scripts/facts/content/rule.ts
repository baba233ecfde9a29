import type { Head } from '../inspection/rule.ts'
import type { Spot } from '../yaml/spot.ts'
import type { EditionFolder } from '../model/editions.ts'
import type { Content } from './content.ts'

/** Reports a problem with a record of the content. */
export type Report = (record: object, spot: Spot, message: string, suggestion: string) => void

/** A rule about what the facts say and how they hang together. It may be exempted beside the record. */
export interface ContentRule extends Head {
  /** Rules that, where they find something in the same record, have said already what is wrong. */
  yieldsTo?: readonly string[]
  /** False where no reason could excuse a breach. */
  exemptible: boolean
  check(content: Content, report: Report): void
}

/** The folders of one briefing's editions. */
export interface EditionFolders {
  folders: readonly EditionFolder[]
  /** Where the PDFs are kept, if not beside the facts. */
  archive: string | null
}

/** A rule about the editions of a briefing as they stand on the disk. It names the file that is wrong. */
export interface EditionRule extends Head {
  check(editions: EditionFolders, report: (file: string, message: string, suggestion: string) => void): void
}

/** The exemptions that excused something, by the list they stand in. */
export type UsedExemptions = Map<object, Set<number>>

/** A rule about the exemptions themselves, once it is known which were needed. */
export interface ExemptionRule extends Head {
  check(
    context: { content: Content; used: UsedExemptions; rules: readonly (Head & { exemptible?: boolean })[] },
    report: Report,
  ): void
}
