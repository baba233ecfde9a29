import { isMap, isScalar, type YAMLMap } from 'yaml'
import type { YamlRule } from '../../inspection/rule.ts'

export const duplicateKey: YamlRule = {
  code: 'duplicate-key',
  severity: 'error',
  loses: true,
  node({ node }, report) {
    if (!isMap(node)) return
    const again = keysAgain(node)
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

/** The keys that stand in a map already when they come. */
function keysAgain(map: YAMLMap): { name: string; range: [number, number] }[] {
  const seen = new Set<string>()
  const again: { name: string; range: [number, number] }[] = []
  for (const { key } of map.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const [start = 0, end = start] = key.range ?? []
    if (seen.has(name)) again.push({ name, range: [start, end] })
    else seen.add(name)
  }
  return again
}
