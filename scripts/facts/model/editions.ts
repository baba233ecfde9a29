import type { CheckedFacts } from './facts.ts'
import type { Problem } from './finding.ts'
import type { Version } from './changes.ts'

/** A PDF as it was published with an edition. */
export interface KeptPdf {
  /** Its name, which it has beside the frozen facts or in the archive of the house. */
  name: string
  kind: 'book' | 'at-a-glance'
  /** SHA-256, as hexadecimal digits. */
  hash: string
  /** How many pages of front matter, numbered in roman numerals, come before page 1. */
  front: number
  /** The page label of every line that is in print. */
  pages: Readonly<Record<string, string>>
}

/** An edition that was opened: what it held is never judged anew. */
export interface Edition {
  version: Version & { kind: 'edition'; number: number; published: string }
  /** The commit that it was made from, in short; null outside a git checkout. */
  commit: string | null
  pdfs: readonly KeptPdf[]
  /** Whether its PDFs stand beside its facts, and not in an archive elsewhere. */
  hasPdfs: boolean
  /** The facts of its one briefing and all that they rest on; null where the edition was recalled. */
  facts: CheckedFacts | null
  /** Why it was recalled, and when; null where it stands. */
  recalled: { day: string; why: string } | null
}

/** The editions among folders that could be opened, by their briefing, the oldest first. */
export function editionsByBriefing(folders: readonly EditionFolder[]): Map<string, Edition[]> {
  const inOrder = folders
    .flatMap(({ briefing, edition }) => (edition === null ? [] : [{ briefing, edition }]))
    .toSorted((a, b) => a.edition.version.number - b.edition.version.number)
  const groups = Map.groupBy(inOrder, ({ briefing }) => briefing)
  return new Map([...groups].map(([id, group]) => [id, group.map(({ edition }) => edition)]))
}

/** A folder under `briefings/<briefing>/editions/`, as it was found. */
export interface EditionFolder {
  briefing: string
  /** Its name, which is the number of the edition. */
  name: string
  /** The frozen file as findings show it, whether it is there or not. */
  shown: string
  /** Null where the frozen file is not there or is damaged. */
  edition: Edition | null
  /** What is wrong with the frozen file. */
  damage: Problem | null
  /** The other files, each with its SHA-256; null where it cannot be read. */
  others: { name: string; shown: string; hash: string | null }[]
}
