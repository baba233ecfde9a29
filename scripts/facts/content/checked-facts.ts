import type { Content, PactContent } from './content.ts'
import type { CheckedFacts, Facts, PactFacts } from '../model/facts.ts'

/** Turns content without errors into facts, deeply frozen. */
export function checkedFacts(content: Content): CheckedFacts {
  const { countries, people, bodies, sources, natoStatus, glossary } = content
  const facts: Facts = {
    countries,
    people,
    bodies,
    sources,
    natoStatus,
    glossary,
    pacts: content.pacts.flatMap(pactFacts),
    briefings: content.briefings.flatMap(({ id, briefing, prose }) =>
      briefing === null
        ? []
        : [{ id, briefing, prose: Object.fromEntries(prose.map(({ name, text }) => [name, text])) }],
    ),
  }
  return freeze(facts)
}

function pactFacts({
  id,
  pact,
  scope,
  members,
  invitations,
  statements,
  reactions,
  events,
  ...rest
}: PactContent): PactFacts[] {
  const { disputes, names, unknowns } = rest
  if (pact === null) return []
  return [{ id, pact, scope, members, invitations, statements, reactions, events, disputes, names, unknowns }]
}

function freeze(facts: Facts): CheckedFacts {
  const queue: object[] = [facts]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    Object.freeze(next)
    for (const value of Object.values(next)) {
      if (typeof value === 'object' && value !== null) queue.push(value as object)
    }
  }
  return facts as unknown as CheckedFacts
}
