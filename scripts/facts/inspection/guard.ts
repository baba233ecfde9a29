import type { Severity } from '../model/finding.ts'
import type { ReportRange } from './rule.ts'

/** The code of the finding that a failing rule becomes. */
export const failure = { code: 'rule-failed', severity: 'error' as const }

/** What a rule that threw is reported as: the other rules go on, and the build stops. */
export function failureOf(code: string, error: unknown): { message: string; suggestion: string } {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    message: `The rule ${code} stopped with an error of its own: ${reason}.`,
    suggestion: 'This is a fault of the checker, not of your facts. Please report it with this file.',
  }
}

/** Runs a rule about one file; what it throws becomes a finding. */
export function guard(
  rule: { code: string; severity: Severity },
  reporter: (rule: { code: string; severity: Severity }) => ReportRange,
  run: (report: ReportRange) => void,
): void {
  try {
    run(reporter(rule))
  } catch (error) {
    const { message, suggestion } = failureOf(rule.code, error)
    reporter(failure)(0, 1, message, suggestion)
  }
}
