import type { Verdict } from './verify.ts'

/** The verdicts as a table, each problem under its check. */
export function verdictTable(title: string, verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ name }) => name.length))
  const rows = verdicts.flatMap(({ name, count, problems }) => [
    `${problems.length === 0 ? '✔' : '✖'} ${name.padEnd(width)}  ${String(count).padStart(6)}${problems.length === 0 ? '' : `  ${problems.length} wrong`}`,
    ...problems.map((problem) => `    ${typeof problem === 'string' ? problem : problem.says}`),
  ])
  return [title, ...rows].join('\n')
}
