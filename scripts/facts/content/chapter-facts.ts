import { shownIn, type ChapterKind } from '../model/chapters.ts'
import type { ShapeName } from '../model/collection-row.ts'
import { collections } from '../model/collections.ts'
import type { Content, PactContent } from './content.ts'

/** Kinds that show no facts of their own, only what the others rest on. */
const apparatus: readonly ChapterKind[] = ['glossary', 'sources']

/**
 * How many records of the pact a chapter of a kind shows.
 * @returns null for kinds that show no facts of their own, and where the pact is not there
 */
export function collectionSize(kind: ChapterKind, content: Content, pact: PactContent | undefined): number | null {
  const name = shownIn[kind]
  if (pact === undefined || name === null || apparatus.includes(kind)) return null
  const size = { ...content, ...pact }[name].length
  if (kind === 'timeline') return size + (pact.pact === null ? 0 : 1)
  return kind === 'cautions' ? content.sources.filter(({ cautions }) => cautions !== undefined).length : size
}

/** The file of the collection that a chapter of a kind shows; null for kinds that show their text only. */
export function shapeOf(kind: ChapterKind): ShapeName | null {
  const name = shownIn[kind]
  return name === null ? null : collections[name].file
}
