import type { History, Version } from '../facts/model/changes.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import type { LeftOut } from '../facts/model/known.ts'
import { knownOn } from '../facts/selection/known-on.ts'
import { stepBetween, type State } from './compare.ts'

/** A briefing as it could have been written on a day, put together from the facts of today. */
export interface Reconstruction extends State {
  folder: DeepReadonly<BriefingFolder>
  leftOut: LeftOut | null
  /** It has no editions, and one step: what became known since the reconstruction before, if there is one. */
  history: History
}

/**
 * The reconstructions that a briefing asks for, the oldest first. A day on which nothing was known has none, and neither has
 * one on which all was.
 * @param own the facts of the briefing alone
 */
export function reconstructionsOf(own: CheckedFacts, { id, briefing }: DeepReadonly<BriefingFolder>): Reconstruction[] {
  const days = (briefing.reconstructions ?? []).filter((day) => day < briefing['as-of']).toSorted()
  const found: Reconstruction[] = []
  for (const day of days) {
    const { facts, leftOut } = knownOn(own, day)
    const [folder] = facts.briefings
    if (folder === undefined) continue
    const version: Version = { kind: 'reconstruction', number: null, asOf: day, published: null }
    const before = found.at(-1)
    const steps = before === undefined ? [] : [stepBetween(before, { version, facts })]
    const history = { at: version, newest: null, exact: false, steps, learnt: null, gone: [] }
    found.push({ version, facts, folder, leftOut: leftOut.get(id) ?? null, history })
  }
  return found
}
