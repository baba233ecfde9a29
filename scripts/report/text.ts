import { styleText } from 'node:util'
import type { Finding } from '../facts/model/finding.ts'
import { wrap } from './wrap.ts'
import { failure } from '../facts/inspection/guard.ts'

/** How wide an excerpt may be before it is cut around its mark. */
const width = 110

/** From so many findings on, a sum says which rules they are of. */
const manyFindings = 10

/**
 * Findings for people: grouped by file, each with its place, its line with a mark, and the mend; a sum at the end.
 * @param columns of the terminal; null for a file or a pipe, where no line is broken
 */
export function textReport(findings: readonly Finding[], colour = false, columns: number | null = null): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const files = Map.groupBy(findings, ({ file }) => file)
  const groups = [...files].map(([file, group]) =>
    [paint(['bold', 'underline'], file), ...group.map((finding) => entry(finding, paint, columns))].join('\n\n'),
  )
  const hint = findings
    .filter(({ rule }) => rule !== failure.code)
    .slice(0, 1)
    .map(({ rule }) => `What a rule is for: npm run check -- --explain ${rule}`)
  return [...groups, [summary(findings), ...byRule(findings), ...hint].join('\n')].join('\n\n')
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

function entry(
  { file, line, column, endColumn, severity, rule, message, suggestion, excerpt, excerptColumn = 1 }: Finding,
  paint: Paint,
  columns: number | null,
): string {
  const tint = severity === 'error' ? 'red' : 'yellow'
  const place = `${file}:${line}:${column}`
  const margin = ' '.repeat(String(line).length)
  const room = Math.min(width, Math.max(40, (columns ?? Infinity) - margin.length - 7))
  const { text, start, length } = cut(printable(excerpt), column - excerptColumn, endColumn - column, room)
  const broken = (words: string): string => (columns === null ? words : wrap(words, columns - 1, '    ').trimStart())
  return [
    `${place}  ${paint(['bold', tint], severity)}  ${paint('cyan', rule)}`,
    ...(text.trim() === ''
      ? []
      : [`  ${line} | ${text}`, `  ${margin} | ${' '.repeat(start)}${paint(tint, '^'.repeat(length))}`]),
    `  ${broken(printable(message))}`,
    `  ${paint('green', '→')} ${broken(printable(suggestion))}`,
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

/** How many findings each rule has, the most first, where there are too many to see at once. */
function byRule(findings: readonly Finding[]): string[] {
  if (findings.length < manyFindings) return []
  const counts = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, { length }]) => ({ rule, length }))
  return counts
    .toSorted((a, b) => b.length - a.length || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, length }) => `${String(length).padStart(6)}  ${rule}`)
}

/** A text that a terminal shows as it is: control and direction characters would act on it instead. */
const printable = (text: string): string =>
  text.replaceAll(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD').replaceAll('\t', ' ')

/** A part of a long line around its mark, with dots where something was left out. */
function cut(
  line: string,
  column: number,
  marked: number,
  room: number,
): { text: string; start: number; length: number } {
  if (line.length <= room)
    return { text: line, start: column, length: Math.max(1, Math.min(marked, line.length - column)) }
  const from = Math.max(0, Math.min(column - 30, line.length - room))
  const text = `${from > 0 ? '…' : ''}${line.slice(from, from + room)}${from + room < line.length ? '…' : ''}`
  const start = column - from + (from > 0 ? 1 : 0)
  return { text, start, length: Math.max(1, Math.min(marked, text.length - start)) }
}
