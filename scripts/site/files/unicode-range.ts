/** Tells whether a letter is in a CSS unicode-range, by its first character. */
export function isIn(range: string): (letter: string) => boolean {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return spans.some(([from, to]) => from <= code && code <= to)
  }
}

/** Code points in runs without a gap, in order. */
export function spansOf(codes: Iterable<number>): [from: number, to: number][] {
  const spans: [from: number, to: number][] = []
  for (const code of [...new Set(codes)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last !== undefined && code === last[1] + 1) last[1] = code
    else spans.push([code, code])
  }
  return spans
}

/** The CSS unicode-range of all characters of a text. */
export function rangeOf(text: string): string {
  const hex = (code: number): string => code.toString(16).toUpperCase()
  return spansOf(Array.from(text, (character) => character.codePointAt(0) ?? 0))
    .map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`)
    .join(',')
}
