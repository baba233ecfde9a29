import type { Content, PactContent } from '../../content/content.ts'
import { questionsOf, sharedClaimsOf } from '../../model/facts.ts'

/** A record as links know it. */
export interface Linked {
  id: string
  formerly?: readonly string[]
}

/** Every fact and question that stands on the pages of a pact. */
export const linesOf = (content: Content, pact: PactContent): Linked[] => [
  ...[...sharedClaimsOf(content), ...pact.claims].map(({ claim }) => claim as Linked),
  ...questionsOf(pact),
]

/** The ids of the chapters of a pact’s books, which are anchors as those of facts are. */
export const chapterIdsOf = ({ briefings }: PactContent): Set<string> =>
  new Set(briefings.flatMap(({ briefing }) => briefing?.chapters.map(({ id }) => id) ?? []))
