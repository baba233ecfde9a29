import type { TextRule } from '../../inspection/rule.ts'

/** A line that Git writes before, between or after two versions. */
export const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)[^\r\n]*/m

export const mergeConflict: TextRule = {
  code: 'merge-conflict',
  severity: 'error',
  check({ text }, report) {
    for (const { start, end } of conflictsIn(text)) {
      report(
        start,
        end,
        'Git left this line, because two people changed the same place. Both versions stand below each other.',
        'Keep one of them, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
      )
    }
  },
}

/**
 * Where Git marked two versions that it could not unite: the first mark of each. Seven equals signs by themselves are
 * none, since Markdown underlines headings with them.
 */
export function conflictsIn(text: string): { start: number; end: number }[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return []
  const marks = [...text.matchAll(new RegExp(conflictMark, 'gm'))]
  if (marks.every(({ 0: line }) => line.startsWith('=') || line.startsWith('|'))) return []
  let open = false
  return marks.flatMap(({ 0: line, index }) => {
    const begins = !open || line.startsWith('<')
    open = !line.startsWith('>')
    return begins ? [{ start: index, end: index + line.length }] : []
  })
}
