import type { PactContent } from '../../content/content.ts'

/** A record as links know it. */
export interface Linked {
  id: string
  formerly?: readonly string[]
}

/** The ids of the chapters of a pact’s books, which are anchors as those of facts are. */
export const chapterIdsOf = ({ briefings }: PactContent): Set<string> =>
  new Set(briefings.flatMap(({ briefing }) => briefing?.chapters.map(({ id }) => id) ?? []))
