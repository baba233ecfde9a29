/** A text in a record, and the keys and indexes that lead to it. */
export interface Found {
  at: readonly (string | number)[]
  value: string
}

/**
 * The texts at a path of a record, in the order in which they stand there.
 * @param path keys with a dot between them, each with `[]` where it holds a list: `offices[].sources[]`
 */
export function valuesAt(record: object, path: string): Found[] {
  let steps = compiled.get(path)
  if (steps === undefined) compiled.set(path, (steps = path.replaceAll('[]', '.[]').split('.')))
  const found: Found[] = []
  collect(record, steps, 0, [], found)
  return found
}

const compiled = new Map<string, readonly string[]>()

function collect(value: unknown, steps: readonly string[], next: number, at: Found['at'], found: Found[]): void {
  const step = steps[next]
  if (step === undefined) {
    if (typeof value === 'string') found.push({ at, value })
  } else if (step === '[]') {
    if (!Array.isArray(value)) return
    for (const [index, item] of value.entries()) collect(item, steps, next + 1, [...at, index], found)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    collect((value as Record<string, unknown>)[step], steps, next + 1, [...at, step], found)
  }
}
