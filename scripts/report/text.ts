import { styleText } from 'node:util'
import type { Finding } from '../facts/finding.ts'
import { failure } from '../facts/inspection/guard.ts'

/** How wide an excerpt may be before it is cut around its mark. */
const width = 110

/** Findings for people: grouped by file, each with its place, its line with a mark, and the mend; a sum at the end. */
export function textReport(findings: readonly Finding[], colour = false): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const files = Map.groupBy(findings, ({ file }) => file)
  const groups = [...files].map(([file, group]) =>
    [paint(['bold', 'underline'], file), ...group.map((finding) => entry(finding, paint))].join('\n\n'),
  )
  const hint = findings
    .filter(({ rule }) => rule !== failure.code)
    .slice(0, 1)
    .map(({ rule }) => `What a rule is for: npm run check -- --explain ${rule}`)
  return [...groups, [summary(findings), ...hint].join('\n')].join('\n\n')
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

function entry(
  { file, line, column, endColumn, severity, rule, message, suggestion, excerpt, excerptColumn = 1 }: Finding,
  paint: Paint,
): string {
  const tint = severity === 'error' ? 'red' : 'yellow'
  const place = `${file}:${line}:${column}`
  const { text, start, length } = cut(printable(excerpt), column - excerptColumn, endColumn - column)
  const margin = ' '.repeat(String(line).length)
  return [
    `${place}  ${paint(['bold', tint], severity)}  ${paint('cyan', rule)}`,
    ...(text.trim() === ''
      ? []
      : [`  ${line} | ${text}`, `  ${margin} | ${' '.repeat(start)}${paint(tint, '^'.repeat(length))}`]),
    `  ${printable(message)}`,
    `  ${paint('green', '→')} ${printable(suggestion)}`,
  ].join('\n')
}

/** How many errors and warnings there are, and in how many files. */
export function summary(findings: readonly Finding[]): string {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length
  const files = new Set(findings.map(({ file }) => file)).size
  const number = (amount: number, what: string): string => `${amount} ${what}${amount === 1 ? '' : 's'}`
  if (findings.length === 0) return 'No errors and no warnings.'
  return `${number(count('error'), 'error')} and ${number(count('warning'), 'warning')} in ${number(files, 'file')}.`
}

/** A text that a terminal shows as it is: control and direction characters would act on it instead. */
const printable = (text: string): string =>
  text.replaceAll(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD').replaceAll('\t', ' ')

/** A part of a long line around its mark, with dots where something was left out. */
function cut(line: string, column: number, marked: number): { text: string; start: number; length: number } {
  if (line.length <= width)
    return { text: line, start: column, length: Math.max(1, Math.min(marked, line.length - column)) }
  const from = Math.max(0, Math.min(column - 30, line.length - width))
  const text = `${from > 0 ? '…' : ''}${line.slice(from, from + width)}${from + width < line.length ? '…' : ''}`
  const start = column - from + (from > 0 ? 1 : 0)
  return { text, start, length: Math.max(1, Math.min(marked, text.length - start)) }
}
