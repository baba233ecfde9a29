import type { Finding } from '../facts/finding.ts'

/** Findings for other programs: every field of each, and how many there are of either severity. */
export function jsonReport(findings: readonly Finding[]): string {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length
  return JSON.stringify({ errors: count('error'), warnings: count('warning'), findings }, null, 2)
}
