import { takenAsChecked } from '../content/checked-facts.ts'
import { claimsOf, sharedClaimsOf, type BriefingFolder, type CheckedFacts, type DeepReadonly } from '../model/facts.ts'
import { concerning } from './concerning.ts'

/**
 * What one briefing shows, and all that this rests on: its pact, itself, and of what all pacts share, the records that its
 * pact speaks of. A source that is wrong on several pacts keeps what it says of this one.
 */
export function ofBriefing(all: CheckedFacts, folder: DeepReadonly<BriefingFolder>): CheckedFacts {
  // Facts of one book hold nothing else.
  if (all.pacts.length === 1 && all.briefings.length === 1) return all
  const pacts = all.pacts.filter(({ id }) => id === folder.briefing.pact)
  const [pact] = pacts
  if (pact === undefined) throw new Error(`the checked facts have no pact ${folder.briefing.pact}`)
  const { references: _, texts: __, ...facts } = concerning(all, pact)
  const own = new Set([...claimsOf(pact), ...sharedClaimsOf(facts)].map(({ claim }) => claim.id))
  const sources = facts.sources.map((source) => withCautionsOn(source, own))
  return takenAsChecked({ ...facts, sources, pacts, briefings: [folder] })
}

type Source = CheckedFacts['sources'][number]

function withCautionsOn(source: Source, own: ReadonlySet<string>): Source {
  if (source.cautions?.every(({ facts }) => facts.every((id) => own.has(id))) !== false) return source
  const { cautions, ...rest } = source
  const left = cautions
    .map((caution) => ({ ...caution, facts: caution.facts.filter((id) => own.has(id)) }))
    .filter(({ facts }) => facts.length > 0)
  return left.length === 0 ? rest : { ...rest, cautions: left }
}
