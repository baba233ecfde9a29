import type { Content, PactContent } from './content.ts'
import { questionsOf, sharedClaimsOf } from '../model/facts.ts'
import type { Target } from '../model/references.ts'
import { familyName } from '../values/names.ts'
import { once } from './once.ts'

/** What references can lead to. */
export interface Targets {
  /** The ids that a kind of target can have; of facts, those of one pact, or of all where it is null. */
  ids: (target: Target, pact: string | null) => ReadonlySet<string>
  /** The id of the person, body or country with a name, acronym or code; null where there is none. */
  idByName: (name: string) => string | null
  /** The id of the source with an address; null where there is none. */
  sourceAt: (url: string) => string | null
  /** The record with an id; null for a pact's folder or what is not there. */
  record: (id: string) => object | null
}

/** What is looked for in one pact. */
type OfPact = 'fact' | 'record' | 'recalled' | 'published'

/** Whether a kind of target is looked for in one pact. */
export const isOfPact = (target: Target): target is OfPact =>
  target === 'fact' || target === 'record' || target === 'recalled' || target === 'published'

/** Indexes everything that has an id. */
export const targetsOf = once((content): Targets => {
  const idSet = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))
  const status = sharedClaimsOf(content).map(({ claim }) => claim.id)
  const facts = ({ id, claims }: PactContent): string[] => [id, ...claims.map(({ claim }) => claim.id), ...status]
  const others = (pact: PactContent): string[] => questionsOf(pact).map(({ id }) => id)
  const things = new Set([
    ...content.actorById.keys(),
    ...[...content.sources, ...content.glossary].map(({ id }) => id),
  ])
  const own = new Map(
    content.pacts.map((pact) => {
      const fact = new Set(facts(pact))
      const record = fact.union(new Set(others(pact)))
      const recalled = record.union(idSet(pact.withdrawn))
      return [pact.id, { fact, record, recalled, published: recalled.union(things) }]
    }),
  )
  const all = (target: OfPact): Set<string> =>
    own.values().reduce((union, each) => union.union(each[target]), new Set(status))
  const sets: Record<Target, Set<string>> = {
    source: idSet(content.sources),
    actor: new Set(content.actorById.keys()),
    person: idSet(content.people),
    body: idSet(content.bodies),
    country: idSet(content.countries),
    fact: all('fact'),
    record: all('record'),
    recalled: all('recalled'),
    published: all('published'),
    pact: new Set(content.pacts.flatMap(({ id, pact }) => [id, pact?.id ?? id])),
  }
  const names = new Map(
    [...content.actorById.values()].flatMap((actor) => namesOf(actor).map((name) => [name, actor.id])),
  )
  const families = Map.groupBy(content.people, (person) => familyName(person).toLowerCase())
  let sourceByUrl: Map<string, Content['sources'][number]> | null = null
  let recordById: Map<string, object> | null = null
  return {
    ids: (target, pact) => (pact !== null && isOfPact(target) ? own.get(pact)?.[target] : undefined) ?? sets[target],
    idByName(name) {
      const [person, ...others] = families.get(name.toLowerCase()) ?? families.get(name) ?? []
      return names.get(name.toLowerCase()) ?? (others.length === 0 ? (person?.id ?? null) : null)
    },
    sourceAt: (url) => (sourceByUrl ??= firstBy(content.sources, (source) => source.url)).get(url)?.id ?? null,
    record: (id) =>
      (recordById ??= firstBy(content.records, (record) => (record as { id?: string }).id)).get(id) ?? null,
  }
})

/** Items by a key, the first of those that share one. */
function firstBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item> {
  const found = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined && !found.has(key)) found.set(key, item)
  }
  return found
}

function namesOf(actor: { id: string; name: string }): string[] {
  const { short, code, names = {} } = actor as { short?: string; code?: string; names?: Record<string, string> }
  return [actor.name, short, code, ...Object.values(names)].flatMap((name) =>
    name === undefined || name.toLowerCase() === actor.id ? [] : [name.toLowerCase()],
  )
}
