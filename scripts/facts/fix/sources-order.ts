import { isScalar, isSeq, visit, type Node, type YAMLSeq } from 'yaml'
import type { ParsedYaml } from '../yaml/parse.ts'
import { chunksOf, isCommentUnclear } from './chunks.ts'
import { isSorted, orderBy, permute, type Edit, type FixContext } from './edit.ts'

/** Puts the best source of each fact first, by the letter of the Admiralty code; sources with one letter stay as they are. */
export function sourcesOrder({ text, document }: ParsedYaml, { grades }: FixContext): Edit[] {
  const edits: Edit[] = []
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'sources' && isSeq(value)) edits.push(...reorder(value, text, grades))
    },
  })
  return edits
}

function reorder(list: YAMLSeq, text: string, grades: ReadonlyMap<string, string>): Edit[] {
  const letters = list.items.map((item) => (isScalar(item) ? grades.get(String(item.value)) : undefined))
  const order = orderBy(letters.map((letter) => letter?.codePointAt(0) ?? 0))
  const [start = 0, end = 0] = list.range ?? []
  if (letters.includes(undefined) || isSorted(order)) return []
  const ranges = list.items.map((item) => (item as Node).range ?? [0, 0])
  if (list.flow === true) {
    if (text.slice(start, end).includes('#')) return []
    const chunks = ranges.map(([from = 0, to = 0]) => ({ start: from, end: to }))
    return permute(text, chunks, order, 'sources put in order, the best one first')
  }
  const starts = ranges.map(([from = 0]) => text.lastIndexOf('-', from))
  if (isCommentUnclear(text, starts)) return []
  return permute(text, chunksOf(text, starts, end), order, 'sources put in order, the best one first')
}
