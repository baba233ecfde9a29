/** A place in an input file: lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  file: string
  line: number
  column: number
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
}
