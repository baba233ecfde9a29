import { takenAsChecked } from '../content/checked-facts.ts'
import type { CheckedFacts, DeepReadonly, PactFacts } from '../model/facts.ts'
import type { LeftOut } from '../model/known.ts'
import { knownBriefing } from './known-briefings.ts'
import { KnownRecords } from './known-records.ts'
import { knowledgeOn } from './knowledge.ts'
import { hindsightOf, leftOutOf } from './left-out.ts'

/** The facts as they were known on a day. */
export interface Known {
  facts: CheckedFacts
  /** What each book leaves out, by the id of its briefing. */
  leftOut: ReadonlyMap<string, LeftOut>
  /** The briefings of which nothing was known on that day: they are not among the facts. */
  unknown: readonly string[]
}

/**
 * The facts as they could have been written down on a day: only what their sources had published by then. Standing is not
 * judged again, and no reference leads to what fell.
 * @param day as YYYY-MM-DD
 */
export function knownOn(all: CheckedFacts, day: string): Known {
  const knowledge = knowledgeOn(all, day)
  const isKnown = ({ pact, id }: DeepReadonly<PactFacts>): boolean => knowledge.hasRecord(pact.id, id)
  const records = new KnownRecords(all, knowledge)
  const shared = records.shared(all)
  const pacts = all.pacts.filter(isKnown).map((pact) => records.pact(pact))
  const byId = new Map(pacts.map((pact) => [pact.id, pact]))
  const books = all.briefings.flatMap((folder) => {
    const pact = byId.get(folder.briefing.pact)
    const told = records.told(folder.briefing)
    return pact === undefined ? [] : [knownBriefing(folder, told, knowledge, { ...shared, ...pact })]
  })
  const facts = takenAsChecked({ ...shared, pacts, briefings: books.map(({ folder }) => folder) })
  const leftOut = new Map(
    books.map(({ folder, paragraphs }): [string, LeftOut] => [
      folder.id,
      { ...leftOutOf(all, folder, knowledge, facts), paragraphs, hindsight: hindsightOf(facts, folder) },
    ]),
  )
  return { facts, leftOut, unknown: all.briefings.flatMap(({ id }) => (leftOut.has(id) ? [] : [id])) }
}
