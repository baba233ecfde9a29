import { isCollection } from 'yaml'
import type { YamlRule } from '../../inspection/rule.ts'
import { depthLimit } from '../../yaml/parse.ts'

const message = `Lists and groups of keys are nested more than ${depthLimit} levels deep here.`
const suggestion = 'Look for brackets that are not closed, or for lines that are indented by mistake.'

export const tooDeep: YamlRule = {
  code: 'too-deep',
  severity: 'error',
  document({ broken }, report) {
    for (const { start, part, error } of broken) {
      if (error.code !== 'RESOURCE_EXHAUSTION') continue
      const place = start + openingAt(part.text, depthLimit + 1)
      report(place, place + 1, message, suggestion)
    }
  },
  node({ node, depth }, report) {
    if (depth !== depthLimit + 1 || !isCollection(node)) return
    const [start = 0] = node.range ?? []
    report(start, start + 1, message, suggestion)
  },
}

/**
 * Where nesting reaches a level. The parser gives up where its memory for calls ends, which is another place on every
 * machine, so the brackets and hyphens are counted instead.
 */
function openingAt(text: string, level: number): number {
  let depth = 0
  for (const { index, 0: sign } of text.matchAll(/[[\]{}]|- |\n/g)) {
    if (sign === '\n') depth = 0
    else if (sign === ']' || sign === '}') depth -= 1
    else depth += 1
    if (depth === level) return index
  }
  return 0
}
