import type { Content, PactContent } from './content.ts'
import type { Target } from './named-references.ts'

/** What references can lead to. */
export interface Targets {
  /** The ids that a kind of target can have; of facts, those of one pact, or of all where it is null. */
  ids: (target: Target, pact: string | null) => ReadonlySet<string>
  /** The id of the person, body or country with a name, acronym or code; null where there is none. */
  idByName: (name: string) => string | null
  /** The record with an id; null for a pact's folder or what is not there. */
  record: (id: string) => object | null
}

/** Indexes everything that has an id. */
export function targetsOf(content: Content): Targets {
  const idSet = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))
  const status = content.natoStatus.map(({ id }) => id)
  const facts = ({ id, claims }: PactContent): string[] => [id, ...claims.map(({ claim }) => claim.id), ...status]
  const records = (pact: PactContent): string[] => [
    ...facts(pact),
    ...pact.disputes.map(({ id }) => id),
    ...pact.unknowns.map(({ id }) => id),
  ]
  const sets: Record<Target, Set<string>> = {
    source: idSet(content.sources),
    actor: new Set(content.actorById.keys()),
    person: idSet(content.people),
    body: idSet(content.bodies),
    country: idSet(content.countries),
    fact: new Set([...status, ...content.pacts.flatMap(facts)]),
    record: new Set([...status, ...content.pacts.flatMap(records)]),
    pact: new Set(content.pacts.flatMap(({ id, pact }) => [id, pact?.id ?? id])),
  }
  const own = {
    fact: new Map(content.pacts.map((pact) => [pact.id, new Set(facts(pact))])),
    record: new Map(content.pacts.map((pact) => [pact.id, new Set(records(pact))])),
  }
  const names = new Map(
    [...content.actorById.values()].flatMap((actor) => namesOf(actor).map((name) => [name, actor.id])),
  )
  return {
    ids: (target, pact) =>
      (pact !== null && (target === 'fact' || target === 'record') ? own[target].get(pact) : undefined) ?? sets[target],
    idByName: (name) => names.get(name.toLowerCase()) ?? null,
    record: (wanted) => content.records.find((record) => (record as { id?: string }).id === wanted) ?? null,
  }
}

function namesOf(actor: { id: string; name: string }): string[] {
  const { short, code, names = {} } = actor as { short?: string; code?: string; names?: Record<string, string> }
  return [actor.name, short, code, ...Object.values(names)].flatMap((name) =>
    name === undefined || name.toLowerCase() === actor.id ? [] : [name.toLowerCase()],
  )
}
