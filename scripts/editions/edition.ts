import type { CheckedFacts } from '../facts/model/facts.ts'
import type { Version } from '../facts/model/changes.ts'

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
  /** The facts of its one briefing and all that they rest on; null where the edition was recalled. */
  facts: CheckedFacts | null
  /** Why it was recalled, and when; null where it stands. */
  recalled: { day: string; why: string } | null
}
