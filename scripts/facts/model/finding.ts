/** A place in an input file: lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  file: string
  line: number
  column: number
  /** The column after the last one, on the same line. */
  endColumn: number
}

/** Errors stop the build; warnings are printed and stop it only under --strict. */
export type Severity = 'error' | 'warning'

/** Something wrong with the content. Bad data is never thrown: it becomes one of these. */
export interface Finding extends Place {
  /** The stable code of the rule, in kebab-case. */
  rule: string
  severity: Severity
  /** What is wrong, in plain words. */
  message: string
  /** What to write instead. */
  suggestion: string
  /** The line of the file that the finding is about. */
  excerpt: string
  /** The column at which the excerpt begins, where only a part of a long line is shown. */
  excerptColumn?: number
}

/** What is wrong and how to mend it, before its place is known. */
export interface Problem {
  message: string
  suggestion: string
}

/** Findings in the order of a reader: by file, from top to bottom. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
