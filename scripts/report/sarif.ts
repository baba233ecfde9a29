import type { Finding } from '../facts/finding.ts'

/** Findings as a SARIF 2.1.0 log, which GitHub code scanning and most editors read. */
export function sarifReport(findings: readonly Finding[]): string {
  const codes = [...new Set(findings.map(({ rule }) => rule))].toSorted()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pactbook', rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes.indexOf(finding.rule))),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

const resultOf = (finding: Finding, ruleIndex: number): object => ({
  ruleId: finding.rule,
  ruleIndex,
  level: finding.severity,
  message: { text: `${finding.message} ${finding.suggestion}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(finding.file), uriBaseId: '%SRCROOT%' },
        region: {
          startLine: finding.line,
          startColumn: finding.column,
          endColumn: finding.endColumn,
          ...(finding.excerpt !== '' && { snippet: { text: finding.excerpt.toWellFormed() } }),
        },
      },
    },
  ],
})
