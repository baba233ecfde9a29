import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { ParsedYaml, Path } from './parse.ts'

/** Finds where the values and keys of a document stand. Each map is indexed once, on its first use. */
export class Locator {
  readonly #root: Node | null
  readonly #pairs = new WeakMap<YAMLMap, Map<string, { key: Node; value: Node | null }>>()

  constructor({ document }: ParsedYaml) {
    this.#root = document.contents
  }

  /** The offsets of the value at a path; with `key`, of its key. The nearest thing above stands in for a missing one. */
  range(path: Path, key = false): { start: number; end: number } {
    let node = this.#root
    let found = node
    for (const [depth, step] of path.entries()) {
      if (isSeq(node)) node = (node.items[Number(step)] as Node | null | undefined) ?? null
      else if (isMap(node)) {
        const pair = this.#index(node).get(String(step))
        if (pair === undefined) break
        node = pair.value
        if ((key && depth === path.length - 1) || isEmpty(node)) return rangeOf(pair.key)
      } else break
      found = node ?? found
    }
    return rangeOf(isMap(found) && found.items[0] !== undefined ? (found.items[0].key as Node) : found)
  }

  #index(map: YAMLMap): Map<string, { key: Node; value: Node | null }> {
    let index = this.#pairs.get(map)
    if (index === undefined) {
      index = new Map()
      for (const pair of map.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : ''
        index.set(name, pair as unknown as { key: Node; value: Node | null })
      }
      this.#pairs.set(map, index)
    }
    return index
  }
}

const isEmpty = (node: Node | null): boolean => node === null || (isScalar(node) && node.range?.[0] === node.range?.[1])

function rangeOf(node: Node | null | undefined): { start: number; end: number } {
  const [start = 0, end = start + 1] = node?.range ?? []
  return { start, end: Math.max(end, start + 1) }
}
