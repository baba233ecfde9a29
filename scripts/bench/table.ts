import type { Subject, Usage } from './measure.ts'

/**
 * Prints the medians of each subject, and the medians of its ratios to the first subject, round by round.
 * @param runs as measured, of each subject in the same order
 */
export function printTable(title: string, subjects: readonly Subject[], runs: readonly Usage[][]): void {
  console.log(`\n${title}`)
  const [floor = []] = runs
  console.table(
    Object.fromEntries(
      subjects.map(({ name }, index) => {
        const own = runs[index] ?? []
        const ratio = (key: keyof Usage): string =>
          `${median(own.map((run, round) => run[key] / (floor[round]?.[key] ?? Number.NaN))).toFixed(2)} ×`
        const middle = (key: keyof Usage): number => median(own.map((run) => run[key]))
        return [
          name,
          {
            'wall s': middle('wall').toFixed(2),
            'wall ÷': ratio('wall'),
            'CPU s': middle('cpu').toFixed(2),
            'CPU ÷': ratio('cpu'),
            'peak MB': middle('memory').toFixed(0),
            'peak ÷': ratio('memory'),
            'slowest s': Math.max(...own.map(({ wall }) => wall)).toFixed(2),
          },
        ]
      }),
    ),
  )
}

/** The middle of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}
