import type { Finding } from '../facts/model/finding.ts'

/**
 * Findings for other programs, as JSON: `errors` and `warnings` count them, and each of `findings` has `file`, `line`,
 * `column`, `endColumn`, `excerpt`, `rule`, `severity` (error or warning), `message` and `suggestion`. Lines and columns
 * count from 1, columns in UTF-16 units; endColumn is the one after the last. Keys may be added, never renamed.
 */
export function jsonReport(findings: readonly Finding[]): string {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length
  return JSON.stringify({ errors: count('error'), warnings: count('warning'), findings }, null, 2)
}
