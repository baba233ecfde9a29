import { isMap, isScalar } from 'yaml'
import type { YamlRule } from '../../rule.ts'

export const duplicateKey: YamlRule = {
  code: 'duplicate-key',
  severity: 'error',
  node({ node }, report) {
    if (!isMap(node)) return
    const seen = new Set<unknown>()
    for (const { key } of node.items) {
      if (!isScalar(key)) continue
      if (seen.has(key.value)) {
        const [start = 0, end = start] = key.range ?? []
        report(
          start,
          end,
          `\`${String(key.value)}\` stands twice in this record, and only one of the two can count.`,
          'Delete one of the two, or give it its right name. If a new record starts here, begin it with a hyphen.',
        )
      }
      seen.add(key.value)
    }
  },
}
