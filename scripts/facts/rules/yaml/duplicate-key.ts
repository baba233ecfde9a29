import { isMap, isScalar, type Node } from 'yaml'
import type { YamlRule } from '../../inspection/rule.ts'

export const duplicateKey: YamlRule = {
  code: 'duplicate-key',
  severity: 'error',
  loses: true,
  node({ node }, report) {
    if (!isMap(node)) return
    const again = keysAgain(node.items.map(({ key }) => key as Node))
    const id = again.find(({ name }) => name === 'id')
    if (id !== undefined) {
      report(
        ...id.range,
        'A second `id` stands in this record. Most often a new record starts here without its hyphen.',
        'Begin the new record with `- id: …`. If it is one record, delete one of the two lines.',
      )
      return
    }
    for (const { name, range } of again) {
      report(
        ...range,
        `\`${name}\` stands twice in this record, and only one of the two can count.`,
        'Delete one of the two, or give it its right name.',
      )
    }
  },
}

function keysAgain(keys: readonly Node[]): { name: string; range: [number, number] }[] {
  const seen = new Set<string>()
  return keys.flatMap((key) => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    const isNew = !seen.has(name)
    seen.add(name)
    const [start = 0, end = start] = key.range ?? []
    return isNew ? [] : [{ name, range: [start, end] }]
  })
}
