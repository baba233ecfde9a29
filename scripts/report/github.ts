import { relative, resolve } from 'node:path'
import type { Finding } from '../facts/model/finding.ts'

/** GitHub shows no more annotations of one severity in one step. */
const shown = 10

/**
 * Findings as workflow commands of GitHub Actions, which shows them on the changed lines of a pull request; those beyond
 * what it shows stand in the log, one a line.
 * @param workspace the folder of the repository, to which annotations are relative; null where that is the current one
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(findings: readonly Finding[], workspace: string | null): string {
  const bySeverity = Object.values(Object.groupBy(findings, ({ severity }) => severity))
  const annotated = bySeverity.flatMap((group) => group.slice(0, shown))
  const others = bySeverity.flatMap((group) => group.slice(shown))
  return [...annotated.map((finding) => annotation(finding, workspace)), ...others.map(plain)].join('\n')
}

function annotation(
  { file, line, column, endColumn, severity, rule, message, suggestion }: Finding,
  workspace: string | null,
): string {
  const path = workspace === null ? file : relative(workspace, resolve(file)).replaceAll('\\', '/')
  const place = { file: path, line, endLine: line, col: column, endColumn, title: rule }
  const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${severity} ${properties.join(',')}::${escapeData(`${message} ${suggestion}`)}`
}

/** Begins with a path, so that nothing in it can be taken for a command. */
const plain = ({ file, line, column, severity, rule, message, suggestion }: Finding): string =>
  `at ${file}:${line}:${column} ${severity} ${rule}: ${message} ${suggestion}`.replaceAll(/[\r\n]+/g, ' ')

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
