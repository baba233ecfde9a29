import type { Target } from './references.ts'
import type { Shapes } from './types.ts'

/** The name of a schema of a file, which is also the name of the file. */
export type ShapeName = Exclude<keyof Shapes, 'fact'>

/** One record of a file; a file of one record is that record. */
export type RecordIn<File extends ShapeName> = Shapes[File] extends (infer Item extends object)[] ? Item : Shapes[File]

/** The paths in a record: `country`, `offices[].body`, `sources[]`. */
type PathIn<Fields> = {
  [Key in keyof Fields & string]: Key | `${Key}${Below<NonNullable<Fields[Key]>>}`
}[keyof Fields & string]
type Below<Value> = Value extends readonly (infer Item)[]
  ? Item extends object
    ? `[].${PathIn<Item>}`
    : '[]'
  : Value extends object
    ? `.${PathIn<Value>}`
    : never

/** What the program needs to know of a collection; all else stands in its schema. */
export interface Row<File extends ShapeName> {
  /** Its file, `x.yaml` or the files of `x/`, its schema, and its tables among the exported data. */
  file: File
  /** Whether all pacts share it, each pact has its own, or each briefing. */
  of: 'all' | 'pact' | 'briefing'
  /** Whether its file holds one record instead of a list. */
  isSingle?: true
  /** A fact is said by somebody, a question is open, a thing is named. Facts and questions have a place in the book. */
  holds: 'facts' | 'questions' | 'things'
  /** The keys that hold ids of other records, and what each may name. Those that all facts have are left out. */
  references: { [Path in PathIn<RecordIn<File>>]?: Target }
  /** The keys that hold Markdown. Those that all facts have are left out. */
  texts: readonly PathIn<RecordIn<File>>[]
  /** Those of them that speak of earlier editions, and may point at what was withdrawn. */
  recalling?: readonly PathIn<RecordIn<File>>[]
  /** The keys that hold lines of our own without Markdown, but for titles and names. */
  lines?: readonly PathIn<RecordIn<File>>[]
  /** Lists of objects inside a record that are exported as tables of their own, and the column that names the record. */
  tables: { [Path in PathIn<RecordIn<File>>]?: string }
}
/** The row of any collection; which keys it may name follows from its file. */
export type AnyRow = { [File in ShapeName]: Row<File> }[ShapeName]
