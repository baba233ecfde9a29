import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withCaptions } from '../facts/reference/example.ts'
import type { Finding } from '../facts/model/finding.ts'
import { consequence, rulePages, type RulePage } from '../facts/reference/rule-pages.ts'

/** Findings as a SARIF 2.1.0 log, which GitHub code scanning and most editors read, with the prose of their rules. */
export function sarifReport(findings: readonly Finding[]): string {
  const codes = [...new Set(findings.map(({ rule }) => rule))].toSorted()
  const pageOf = rulePages()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pactbook', rules: codes.map((code) => descriptorOf(code, pageOf(code))) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes.indexOf(finding.rule))),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

/** A rule as SARIF describes it. The failure of a rule is not a rule, and has no page. */
function descriptorOf(code: string, page: RulePage | null): object {
  if (page === null) return { id: code }
  const markdown = `${consequence(page)}\n\n${withCaptions(page.body)}`
  return {
    id: code,
    shortDescription: { text: `${page.title}.` },
    help: { text: markdown, markdown },
    defaultConfiguration: { level: page.severity },
  }
}

/** Relative to the root of the sources, or whole for a file that lies elsewhere. */
const locationOf = (file: string): object =>
  isAbsolute(file)
    ? { uri: pathToFileURL(file).href }
    : { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }

const resultOf = (finding: Finding, ruleIndex: number): object => ({
  ruleId: finding.rule,
  ruleIndex,
  level: finding.severity,
  message: { text: `${finding.message} ${finding.suggestion}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: locationOf(finding.file),
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
