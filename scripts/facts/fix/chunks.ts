import type { Chunk } from './edit.ts'

/**
 * Whether it is unclear what a comment is about: then nothing may move. One right above the first key or item may be about
 * it or about all of them; where others have a comment above them too, it is about the first one. One that stands further
 * to the left than the keys may be about what follows it or about what stands around it.
 */
export function isCommentUnclear(text: string, starts: readonly number[]): boolean {
  const [top = 0, ...below] = starts
  const isFurtherLeft = (start: number, index: number): boolean => {
    const lines = text
      .slice(starts[index] ?? top, start)
      .split('\n')
      .slice(1)
    return lines.some((line) => /^ *#/.test(line) && line.indexOf('#') < columnOf(text, start))
  }
  if (below.some(isFurtherLeft)) return true
  const [first, ...others] = starts.map((start) => commentAbove(text, start) < start)
  return first === true && !others.includes(true)
}

/**
 * Cuts the block that holds some keys or list items into chunks, one for each, that may change places.
 * A chunk has the comment lines right above its key, everything below it that belongs to it, and the comment on its last
 * line. Blank lines between chunks stay where they are.
 * @param starts where each key or item starts @param end where the last value ends
 */
export function chunksOf(text: string, starts: readonly number[], end: number): Chunk[] {
  const tops = starts.map((start) => commentAbove(text, start))
  return tops.map((start, index) => {
    const next = tops[index + 1]
    if (next !== undefined) return { start, end: start + text.slice(start, next).trimEnd().length }
    const last = start + text.slice(start, end).trimEnd().length
    const restOfLine = /^[ \t]*(?:#[^\n]*)?/.exec(text.slice(last))?.[0] ?? ''
    return { start, end: last + restOfLine.trimEnd().length }
  })
}

/**
 * Where the comment lines right above a line start; the line itself where there are none.
 * Those above the first key of a file are about the file.
 */
function commentAbove(text: string, start: number): number {
  let top = start
  if (/^(?:\s*#[^\n]*\n)*$/.test(text.slice(0, start))) return top
  for (;;) {
    const line = text.lastIndexOf('\n', top - 1)
    const above = text.slice(text.lastIndexOf('\n', line - 1) + 1, line)
    const indent = above.length - above.trimStart().length
    if (line <= 0 || !above.trimStart().startsWith('#') || indent !== columnOf(text, start)) return top
    top = line - above.length + indent
  }
}

const columnOf = (text: string, offset: number): number => offset - text.lastIndexOf('\n', offset - 1) - 1
