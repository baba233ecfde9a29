import type { BriefingFolder, CheckedFacts, DeepReadonly, PactFacts } from '../facts/model/facts.ts'
import type { Reference, Text } from '../facts/model/references.ts'
import type { Citation } from './views.ts'
import { byText } from './collation.ts'

type Folder = DeepReadonly<BriefingFolder>
type Own = DeepReadonly<PactFacts>

/** The references that stand in a book: those of its pact, of what all pacts share, and of its own briefing. */
export const referencesOf = (facts: CheckedFacts, pact: Own, folder: Folder): DeepReadonly<Reference>[] =>
  facts.references.filter((each) => isOf(pact, each) && (each.mark === undefined || isIn(folder, each.mark.text)))

/** The texts that stand in a book. */
export const textsOf = (facts: CheckedFacts, pact: Own, folder: Folder): DeepReadonly<Text>[] =>
  facts.texts.filter((each) => isOf(pact, each) && isIn(folder, each))

const isOf = ({ id }: Own, { pact }: { readonly pact: string | null }): boolean => pact === null || pact === id

const isIn = ({ briefing }: Folder, text: DeepReadonly<Text>): boolean =>
  text.briefing === null || text.briefing.id === briefing.id

/**
 * Numbers the sources that a book cites, wherever it cites them, in the order of its list of sources: by publisher, then
 * by date. What a source says of another counts where the first is cited itself.
 * @param lang the book's language, by which publishers are put in order
 * @returns the ids in that order, and the function that turns ids into citations
 */
export function numberSources(facts: CheckedFacts, references: readonly DeepReadonly<Reference>[], lang: string) {
  const records = new Map(facts.sources.map((source) => [source.id, source]))
  const bySource = Map.groupBy(
    references.filter(({ target }) => target === 'source'),
    ({ record }) => records.get((record as { id?: string }).id ?? '') === record,
  )
  const ofSource = Map.groupBy(bySource.get(true) ?? [], ({ record }) => (record as { id: string }).id)
  const cited = new Set(bySource.get(false)?.map(({ id }) => id))
  for (const id of cited) for (const further of ofSource.get(id) ?? []) cited.add(further.id)
  const inOrder = byText(lang)
  const sources = facts.sources
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => inOrder(a.publisher, b.publisher) || inOrder(a.published, b.published) || inOrder(a.id, b.id))
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
