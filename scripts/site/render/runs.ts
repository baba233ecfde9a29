import { hasLettersOf, type Direction } from '../../facts/values/direction.ts'

/** A piece of a text; whether it is read against the text. */
export interface Run {
  text: string
  isAgainst: boolean
}

const pairs = new Map([...'()[]{}“”«»'.matchAll(/(.)(.)/gu)].map(([, open = '', close = '']) => [close, open]))
const openers = new Set(pairs.values())

/**
 * A text in runs of its own direction and of the other. A run goes from its first letter to its last, with the numbers
 * and signs between and those written together with it, such as F-16; marks and numbers beside it are the text's own.
 * @param direction that of the text
 */
export function runsOf(text: string, direction: Direction): Run[] {
  const other = direction === 'ltr' ? 'rtl' : 'ltr'
  const runs: Run[] = []
  let from = 0
  for (const { start, end } of stretches(text, direction, other)) {
    const whole = withPairs(text, start, end)
    if (whole === null || whole.start < from) continue
    runs.push({ text: text.slice(from, whole.start), isAgainst: false })
    runs.push({ text: text.slice(whole.start, whole.end), isAgainst: true })
    from = whole.end
  }
  return [...runs, { text: text.slice(from), isAgainst: false }].filter((run) => run.text !== '')
}

/** From the first to the last letter of the other direction, until one of the text's own; with what is written together. */
function stretches(text: string, own: Direction, other: Direction): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let isOpen = false
  for (const { 0: letter, index } of text.matchAll(/\p{L}\p{M}*/gu)) {
    if (hasLettersOf(own, letter)) isOpen = false
    if (!hasLettersOf(other, letter)) continue
    const end =
      index + letter.length + (/^(?:[-.:/'’"״׳־]?\p{N})*/u.exec(text.slice(index + letter.length))?.[0].length ?? 0)
    const last = found.at(-1)
    if (isOpen && last !== undefined) last.end = end
    else found.push({ start: index - (/(?:\p{N}[-.:/]?)*$/u.exec(text.slice(0, index))?.[0].length ?? 0), end })
    isOpen = true
  }
  return found
}

/** With the brackets and quotation marks around that have their other half within; null where that is not beside it. */
function withPairs(text: string, start: number, end: number): { start: number; end: number } | null {
  const open: string[] = []
  for (const sign of text.slice(start, end)) {
    const half = pairs.get(sign)
    if (half === undefined) {
      if (openers.has(sign)) open.push(sign)
    } else if (open.at(-1) === half) open.pop()
    else if (open.length === 0 && text.charAt(start - 1) === half) start -= 1
    else return null
  }
  for (const sign of open.toReversed()) {
    if (pairs.get(text.charAt(end)) !== sign) return null
    end += 1
  }
  return { start, end }
}
