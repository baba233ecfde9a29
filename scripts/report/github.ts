import type { Finding } from '../facts/finding.ts'

/** Findings as workflow commands of GitHub Actions, which shows them on the changed lines of a pull request. */
export function githubReport(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, endColumn, severity, rule, message, suggestion }) => {
      const place = { file, line, endLine: line, col: column, endColumn, title: rule }
      const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      return `::${severity} ${properties.join(',')}::${escapeData(`${message} ${suggestion}`)}`
    })
    .join('\n')
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
