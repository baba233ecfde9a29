import type { Context } from './context.ts'
import type { SourceView } from './list-views.ts'
import type { Actor, FactView } from './views.ts'

/** The cited sources in the order of their numbers, each with every fact that rests on it. */
export function viewSources({ facts, views, lookups, fact, cited, references }: Context): SourceView[] {
  const byId = new Map(facts.sources.map((source) => [source.id, source]))
  const resting = new Map<string, Set<FactView>>()
  for (const { record, id, target } of references) {
    const view = target === 'source' ? views.get((record as { id?: string }).id ?? '') : undefined
    if (view !== undefined) resting.set(id, (resting.get(id) ?? new Set()).add(view))
  }
  return cited.flatMap((id, index) => {
    const source = byId.get(id)
    if (source === undefined) return []
    return {
      id,
      number: index + 1,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      archive: source.archive ?? null,
      published: lookups.date(source.published),
      accessed: source.accessed === undefined ? null : lookups.date(source.accessed),
      lang: source.lang ?? null,
      kind: source.kind ?? null,
      grade: source.grade,
      origin: repeated(source.publisher, source.origin === undefined ? null : lookups.actor(source.origin, null)),
      note: source.note ?? null,
      cautions: (source.cautions ?? []).map(({ says, finding, facts: shown }) => ({
        says,
        finding,
        // A source that two pacts share may be wrong on both.
        facts: shown.filter((each) => views.has(each)).map(fact),
      })),
      facts: [...(resting.get(id) ?? [])],
    }
  })
}

/** Whose report the page repeats; null where it is the publisher's own. */
const repeated = (publisher: string, origin: Actor | null): Actor | null =>
  origin !== null && [origin.name, origin.title].some((name) => name !== null && publisher.startsWith(name))
    ? null
    : origin
