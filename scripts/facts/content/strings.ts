import type { Path } from '../yaml/parse.ts'
import type { Content } from './content.ts'

/**
 * Visits every string of the content with the record that it belongs to. A record within another is visited once, as
 * itself.
 * @param visit is told the path of the string in its record, which lasts only as long as the visit: copy it to keep it
 */
export function eachString(content: Content, visit: (record: object, text: string, path: Path) => void): void {
  for (const record of content.records) walk(record, [])

  function walk(record: object, path: (string | number)[], value: object = record): void {
    for (const [key, each] of Object.entries(value) as [string, unknown][]) {
      path.push(Array.isArray(value) ? Number(key) : key)
      if (typeof each === 'string') visit(record, each, path)
      else if (typeof each === 'object' && each !== null && content.originOf(each) === undefined) {
        walk(record, path, each)
      }
      path.pop()
    }
  }
}
