import {
  claimsOf,
  type BriefingFolder,
  type CheckedFacts,
  type DeepReadonly,
  type PactFacts,
} from '../facts/model/facts.ts'
import type { Citation } from './views.ts'
import { byText } from './collation.ts'
import { sourcesCitedIn } from '../facts/values/references.ts'

/**
 * Numbers the sources that a book cites, in the order of its list of sources: by publisher, then by date.
 * @returns the ids in that order, and the function that turns ids into citations
 */
export function numberSources(
  facts: CheckedFacts,
  pact: DeepReadonly<PactFacts>,
  folder: DeepReadonly<BriefingFolder>,
) {
  const cited = new Set(
    [
      ...[...claimsOf(pact).map(({ claim }) => claim), ...facts.natoStatus, ...facts.glossary].map(
        ({ sources }) => sources,
      ),
      ...facts.people.flatMap(({ offices }) => offices.map(({ sources }) => sources)),
      ...facts.countries.map(({ footnote }) => footnote?.sources),
      ...Object.values(folder.prose).map(sourcesCitedIn),
    ].flatMap((ids) => ids ?? []),
  )
  const sources = facts.sources
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => byText(a.publisher, b.publisher) || byText(a.published, b.published) || byText(a.id, b.id))
  const citations = new Map(
    sources.map(({ id, publisher, grade }, index): [string, Citation] => [
      id,
      { id, number: index + 1, publisher, grade },
    ]),
  )
  const cite = (ids: readonly string[] | undefined): Citation[] =>
    (ids ?? []).flatMap((id) => citations.get(id) ?? []).toSorted((a, b) => a.number - b.number)
  return { ids: [...citations.keys()], cite }
}
