import { block } from '../content/grammar.ts'
import { factsPointedAtIn, referencePattern, sourcesCitedIn } from '../values/references.ts'
import type { Knowledge } from './knowledge.ts'

/** What a text may rest on: a part of the knowledge, for the pact that it speaks of. */
export interface Ground {
  hasSource: (id: string) => boolean
  hasRecord: (id: string) => boolean
}

/** The ground of the texts of one pact; of those that all share where it is null. */
export const groundOf = ({ hasSource, hasRecord }: Knowledge, pact: string | null): Ground => ({
  hasSource,
  hasRecord: (id) => hasRecord(id, pact),
})

/** Whether a key point or a paragraph stands: it has all the facts that it points at, and a source if it cites any. */
export function stands(markdown: string, { hasSource, hasRecord }: Ground): boolean {
  const sources = sourcesCitedIn(markdown)
  return factsPointedAtIn(markdown).every(hasRecord) && (sources.length === 0 || sources.some(hasSource))
}

/** A text without the marks that lead to something later, and without the brackets and gaps that they leave. */
export function withoutLaterMarks(markdown: string, { hasSource, hasRecord }: Ground): string {
  const isLeft = (sign: string, id: string): boolean => (sign === '@' ? hasSource(id) : hasRecord(id))
  const marks = referencePattern.source
  // A mark that begins a line leaves the point after it to the line before.
  const groups = new RegExp(
    `(?:(?<=\\S)[ \\t]*\\n[ \\t]*(?=${unnamed}[.,;:!?)])|[ \\t]*)(?:\\((?:\\s|[,;]|${unnamed})*\\)|${unnamed})`,
    'g',
  )
  return markdown
    .replaceAll(groups, (words) => {
      const found = [...words.matchAll(referencePattern)]
      const left = found.filter(([, sign = '', id = '']) => isLeft(sign, id))
      if (found.length === 0 || left.length === found.length) return words
      if (left.length === 0) return ''
      return words.replaceAll(new RegExp(`[\\s,;]*${marks}`, 'g'), (mark, sign: string, id: string) =>
        isLeft(sign, id) ? mark : '',
      )
    })
    .replaceAll(/\((?:[,;]\s*)/g, '(')
    .replace(/^[ \t]+(?=\S)/, '')
}

/** A mark, without telling its parts. */
const unnamed = referencePattern.source.replaceAll(/\((?!\?)/g, '(?:')

/**
 * The text of a chapter without the paragraphs, entries of lists and other blocks that rest on something later, without
 * the headings that nothing is left under, and how many blocks fell.
 */
export function proseKnown(markdown: string, ground: Ground): { text: string; fallen: number } {
  const lines = markdown.split('\n')
  const blocks = blocksOf(markdown)
  const fallen = blocks.filter(
    ({ level, from, to }) => level === 0 && !stands(lines.slice(from, to).join('\n'), ground),
  )
  const bare = new Set(fallen)
  // From the end, so that a heading knows whether those below it have fallen.
  for (const [index, heading] of [...blocks.entries()].toReversed()) {
    if (heading.level === 0) continue
    const next = blocks.findIndex(({ level }, at) => at > index && level > 0 && level <= heading.level)
    const below = blocks.slice(index + 1, next === -1 ? undefined : next)
    if (below.length > 0 && below.every((each) => bare.has(each))) bare.add(heading)
  }
  const cut = new Set([...bare].flatMap(({ from, to }) => lines.slice(from, to).map((_, at) => from + at)))
  const left = lines.filter((_, index) => !cut.has(index)).join('\n')
  const text = withoutLaterMarks(left, ground)
  return { text: bare.size === 0 ? text : text.replaceAll(/\n{3,}/g, '\n\n').trimStart(), fallen: fallen.length }
}

/** A block of a text: its lines, and the level of a heading; 0 for what is none. */
interface Block {
  from: number
  to: number
  level: number
}

/** The blocks of a text in their order: an entry of a list is one, and so is a table. */
function blocksOf(markdown: string): Block[] {
  return block.parse(markdown, {}).flatMap(({ type, level, map, tag }) => {
    if (map === null) return []
    const [from, to] = map
    const isEntry = type === 'list_item_open' && level === 1
    const isBlock = level === 0 && !/^(?:bullet|ordered)_list_/.test(type)
    return isEntry || isBlock ? [{ from, to, level: type === 'heading_open' ? Number(tag.slice(1)) : 0 }] : []
  })
}
