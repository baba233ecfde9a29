import type { Finding } from '../facts/finding.ts'

/** Findings for people: grouped by file, each with its place, its line with a caret, and the mend. */
export function textReport(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message, suggestion, excerpt }) =>
      [
        `${file}:${line}:${column} ${severity} ${rule}`,
        `  ${excerpt}`,
        `  ${' '.repeat(column - 1)}^`,
        `  ${message}`,
        `  → ${suggestion}`,
      ].join('\n'),
    )
    .join('\n\n')
}
