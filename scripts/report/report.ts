import type { Finding } from '../facts/model/finding.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'
import { sarifReport } from './sarif.ts'
import { textReport } from './text.ts'

export type Format = 'text' | 'github' | 'sarif' | 'json'

/** Findings in the format that the command line asks for; colour and columns are for the text on a terminal only. */
export function report(
  findings: readonly Finding[],
  format: Format,
  colour: boolean,
  columns: number | null = null,
): string {
  switch (format) {
    case 'github':
      return githubReport(findings, process.env['GITHUB_WORKSPACE'] ?? null)
    case 'json':
      return jsonReport(findings)
    case 'sarif':
      return sarifReport(findings)
    case 'text':
      return textReport(findings, colour, columns)
  }
}
