import { collections, isMarkdown, type CollectionName } from '../facts/model/collections.ts'
import { propertiesOf } from '../facts/schema/descriptions.ts'

/** Keys of a record whose change tells a reader nothing about the world: who held it against its sources, and when. */
const isNoNews = new Set(['id', 'formerly', 'exempt', 'reviewed', 'reviewer', 'accessed', 'since'])

/** Keys that hold titles, names and quoted words, wherever they stand. */
const wordings = new Set(
  'title name short sort term expansion publisher place word text translation translator'.split(' '),
)

/** Whether a change of a key of a record is told to readers. */
export const isNews = (key: string): boolean => !isNoNews.has(key)

const ofEveryFact = new Set(propertiesOf({ allOf: [] }))

/** Whether a fact of any collection may have a key. A record that moves to another collection loses and gains the rest. */
export const isOfEveryFact = (key: string): boolean => ofEveryFact.has(key)

/**
 * Whether a key holds words, which are compared word by word; any other value is compared as a whole.
 * @param path keys with a dot between them, each with `[]` where it holds a list
 */
export function isWords(name: CollectionName, path: string): boolean {
  const row = collections[name]
  const lines: readonly string[] = 'lines' in row ? row.lines : []
  return (
    isMarkdown(name, path) ||
    lines.includes(path) ||
    (name === 'pact' && path === 'kind') ||
    path.startsWith('names.') ||
    wordings.has(path.slice(path.lastIndexOf('.') + 1))
  )
}
