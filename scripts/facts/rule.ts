import type { ErrorObject } from 'ajv'
import type { Content } from './content.ts'
import type { Decoded } from './decode.ts'
import type { Problem, Severity } from './finding.ts'
import type { Entry } from './read.ts'
import type { SalvagedYaml } from './salvage.ts'
import type { Path, Visit } from './yaml.ts'

/** What every rule has. Its prose stands beside it, in `<code>.md`, with examples in the notation of example.ts. */
export interface Head {
  /** Stable, in kebab-case: findings, exemptions and links name the rule by it. */
  code: string
  severity: Severity
}

/** A rule about an entry of a folder. */
export interface FilesRule extends Head {
  check(entry: Entry): Problem | null
}

/** Reports a problem from one offset of a text to another. */
export type ReportRange = (start: number, end: number, message: string, suggestion: string) => void

/** A rule about the characters of a file. */
export interface TextRule extends Head {
  check(decoded: Decoded, report: ReportRange): void
}

/** A rule about the YAML of a file: about the whole document, or about each node in one walk. */
export interface YamlRule extends Head {
  document?(parsed: SalvagedYaml, report: ReportRange): void
  node?(visit: Visit, report: ReportRange): void
}

/** An error of the schema validator, with what a message needs to know beside it. */
export interface ShapeError {
  error: ErrorObject
  /** The keys and indexes of the value at fault. */
  path: Path
  /** The value as the file has it, letter for letter. */
  source: string
  /** The name of the nearest key, such as date. */
  key: string
}

/** A rule that puts one kind of schema error in plain words. Of several, the first that explains an error has it. */
export interface ShapeRule extends Head {
  explains(found: ShapeError): boolean
  problem(found: ShapeError): Problem
  /** Where it is shown, if not at the value: at a key of the value, or at the nearest thing that is there. */
  at?(found: ShapeError): { path: Path; key: boolean }
}

/** Where in a record a problem is. */
export interface Spot {
  /** The path of a value; left out, the record itself. */
  at?: Path
  /** At the key instead of the value. */
  key?: boolean
  /** At these words inside the text there, letter for letter but for line breaks. */
  words?: string
  /** How many times the same words stand before them. */
  occurrence?: number
  /** In a Markdown file: from this offset on. */
  offset?: number
}

/** Reports a problem with a record of the content. */
export type Report = (record: object, spot: Spot, message: string, suggestion: string) => void

/** A rule about what the facts say and how they hang together. It may be exempted beside the record. */
export interface DomainRule extends Head {
  /** Rules that, where they find something in the same record, have said already what is wrong. */
  yieldsTo?: readonly string[]
  /** False where no reason could excuse a breach. */
  exemptible: boolean
  check(content: Content, report: Report): void
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
