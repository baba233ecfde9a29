import { isCollection } from 'yaml'
import type { YamlRule } from '../../rule.ts'
import { depthLimit } from '../../yaml.ts'

const message = `Lists and groups of keys are nested more than ${depthLimit} levels deep here.`
const suggestion = 'Look for brackets that are not closed, or for lines that are indented by mistake.'

export const tooDeep: YamlRule = {
  code: 'too-deep',
  severity: 'error',
  document({ broken }, report) {
    for (const { start, error } of broken) {
      if (error.code !== 'RESOURCE_EXHAUSTION') continue
      report(start + error.pos[0], start + error.pos[1], message, suggestion)
    }
  },
  node({ node, depth }, report) {
    if (depth !== depthLimit + 1 || !isCollection(node)) return
    const [start = 0] = node.range ?? []
    report(start, start + 1, message, suggestion)
  },
}
