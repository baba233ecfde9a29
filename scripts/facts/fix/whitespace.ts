import { isScalar, visit } from 'yaml'
import { withoutLoneReturns, type ParsedYaml } from '../yaml/parse.ts'
import type { Edit } from './edit.ts'

/** Line ends become LF, and carriage returns that end no line what the checker reads them as. */
export function lineEnds(text: string): Edit[] {
  const plain = withoutLoneReturns(text)
  return [...text.matchAll(/\r\n?/g)].map(({ index, 0: end }) => ({
    start: index,
    end: index + end.length,
    text: end.length === 2 ? '\n' : plain.charAt(index),
    what: 'line ends made LF',
  }))
}

/** Spaces at the ends of lines go, but for those inside block texts, where they may be meant. */
export function trailingSpace({ text, document }: ParsedYaml): Edit[] {
  const blocks: { start: number; end: number }[] = []
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return
      const [start = 0, end = 0] = node.range ?? []
      blocks.push({ start: text.indexOf('\n', start), end: end - 1 })
    },
  })
  let next = 0
  const lines = [...text.matchAll(/[ \t]+$/gm)].filter(({ index }) => {
    while ((blocks[next]?.end ?? Infinity) < index) next += 1
    return (blocks[next]?.start ?? Infinity) > index
  })
  return lines.map(({ index, 0: space }) => ({
    start: index,
    end: index + space.length,
    text: '',
    what: 'space at the end of the line taken away',
  }))
}

/** The file ends with one line end. */
export function finalLineEnd({ text }: ParsedYaml): Edit[] {
  const end = /\n*$/.exec(text)
  if (end === null || end[0] === '\n' || text.trim() === '') return []
  return [{ start: end.index, end: text.length, text: '\n', what: 'one line end at the end of the file' }]
}
