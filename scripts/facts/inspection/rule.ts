import type { ErrorObject } from 'ajv'
import type { Decoded } from '../files/decode.ts'
import type { Problem, Severity } from '../model/finding.ts'
import type { Entry } from '../files/read-entries.ts'
import type { SalvagedYaml } from '../yaml/salvage.ts'
import type { Path, Visit } from '../yaml/parse.ts'

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
  /** True where something of the file is not in its value after what the rule found. */
  loses?: true
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
  /** Whether the record cannot do without it. */
  isNeeded: boolean
}

/** A rule that puts one kind of schema error in plain words. Of several, the first that explains an error has it. */
export interface ShapeRule extends Head {
  explains(found: ShapeError): boolean
  problem(found: ShapeError): Problem
  /** Where it is shown, if not at the value: at a key of the value, or at the nearest thing that is there. */
  at?(found: ShapeError): { path: Path; key: boolean }
}
