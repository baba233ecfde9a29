import type { Finding, Problem } from '../model/finding.ts'

/** The most of a line that a finding carries: thousands of findings in one long line must not each carry all of it. */
const longest = 400

/** Finds the line and column of an offset in a text: one pass over the text, then a binary search for each offset. */
export class Lines {
  readonly text: string
  #starts: number[] | null = null

  constructor(text: string) {
    this.text = text
  }

  /** The place from `start` to `end`, cut off at the end of its first line, and that line. */
  place(start: number, end = start + 1): Omit<Finding, 'file' | keyof Problem | 'rule' | 'severity'> {
    const starts = (this.#starts ??= startsOf(this.text))
    const offset = Math.min(Math.max(start, 0), this.text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const first = starts[low] ?? 0
    let last = starts[low + 1] ?? this.text.length
    while (last > first && /[\r\n]/.test(this.text.charAt(last - 1))) last -= 1
    const column = offset - first + 1
    const skipped = last - first <= longest ? 0 : Math.max(0, column - longest / 4)
    return {
      line: low + 1,
      column,
      endColumn: Math.max(column + 1, Math.min(end - first, last - first) + 1),
      excerpt: this.text.slice(first + skipped, Math.min(last, first + skipped + longest)),
      ...(skipped > 0 && { excerptColumn: skipped + 1 }),
    }
  }
}

/** Where the line of an offset ends. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** Where each line starts. A carriage return by itself ends a line too, as editors show it. */
function startsOf(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}
