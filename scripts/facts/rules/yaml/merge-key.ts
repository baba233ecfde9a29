import { isScalar } from 'yaml'
import type { YamlRule } from '../../inspection/rule.ts'

export const mergeKey: YamlRule = {
  code: 'merge-key',
  severity: 'error',
  node({ node, key }, report) {
    if (!isScalar(node) || key !== null || node.value !== '<<') return
    const [start = 0, end = start] = node.range ?? []
    report(
      start,
      end,
      'The key << would copy keys from elsewhere, which the book does not do: each record says all of itself.',
      'Write the keys and values out in this record.',
    )
  },
}
