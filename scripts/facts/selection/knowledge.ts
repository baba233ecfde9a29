import { holds, listNames } from '../model/collections.ts'
import type { CheckedFacts, DeepReadonly, PactFacts } from '../model/facts.ts'
import type { Claim, Fact, Position } from '../model/types.ts'
import { boundsIn, earliest, knownSince } from '../content/known-from.ts'

/** A claim of any collection, with the keys of those that have more. */
export type AnyClaim = DeepReadonly<Claim & { facts?: Fact[]; from?: string; to?: string }>

/** What was known on a day. */
export interface Knowledge {
  day: string
  hasSource: (id: string) => boolean
  /** Whether a fact, a dispute or an unknown of a pact stood on that day; of any pact where it is null. */
  hasRecord: (id: string, pact: string | null) => boolean
}

/** Works out what of the facts was known on a day: every fact with its sources, and every question with its facts. */
export function knowledgeOn(facts: CheckedFacts, day: string): Knowledge {
  const settings = facts.briefings.map(({ briefing }) => briefing)
  const bounds = boundsIn(settings, facts.sources, facts.references)
  const isBy = (since: string | null): boolean => since !== null && since <= day
  const isKnown = (claim: AnyClaim, pact: string | null): boolean => isBy(knownSince(claim, pact, bounds))
  const sources = new Set(facts.sources.filter(({ id }) => isBy(bounds.ofSource(id))).map(({ id }) => id))
  const shared = new Set<string>(
    listNames('all')
      .filter((name) => holds(name, 'facts'))
      .flatMap((name) => (facts[name] as readonly AnyClaim[]).filter((claim) => isKnown(claim, null)))
      .map(({ id }) => id),
  )
  const own = new Map(facts.pacts.map((pact) => [pact.id, recordsOf(pact)]))

  function recordsOf(pact: DeepReadonly<PactFacts>): Set<string> {
    if (!isKnown(pact.pact, pact.id)) return new Set()
    const known = new Set([pact.id, pact.pact.id])
    for (const name of listNames('pact').filter((each) => holds(each, 'facts'))) {
      for (const claim of pact[name] as readonly AnyClaim[]) {
        if (!isKnown(claim, pact.id)) continue
        for (const each of [claim, ...(claim.facts ?? [])]) if (isKnown(each, pact.id)) known.add(each.id)
      }
    }
    dropReactions(pact, known)
    const has = (id: string): boolean => known.has(id) || shared.has(id)
    for (const { id, positions } of pact.disputes) if (sidesLeft(positions, has).length > 1) known.add(id)
    for (const { id, since, reviewed } of pact.unknowns) {
      if (isBy(since ?? earliest([reviewed, bounds.ofBooks(pact.id)]))) known.add(id)
    }
    return known
  }

  /** A reaction falls with what it reacts to, which may be a reaction itself. */
  function dropReactions(pact: DeepReadonly<PactFacts>, known: Set<string>): void {
    const loose = pact.reactions.filter(({ id, to }) => known.has(id) && !known.has(to) && !shared.has(to))
    for (const { id } of loose) known.delete(id)
    if (loose.length > 0) dropReactions(pact, known)
  }

  return {
    day,
    hasSource: (id) => sources.has(id),
    hasRecord: (id, pact) =>
      shared.has(id) || (pact === null ? own.values().some((ids) => ids.has(id)) : own.get(pact)?.has(id) === true),
  }
}

/** The sides of a dispute that some fact still carries, each with the facts that do. */
export const sidesLeft = (
  positions: DeepReadonly<Position[]>,
  has: (id: string) => boolean,
): DeepReadonly<Position>[] =>
  positions.map((side) => ({ ...side, facts: side.facts.filter(has) })).filter(({ facts }) => facts.length > 0)
