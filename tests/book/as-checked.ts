import { walkOver } from '../../scripts/facts/content/walk-over.ts'
import type { CheckedFacts, Facts } from '../../scripts/facts/model/facts.ts'

/** Facts that a test has changed, as the checker would hand them on: with what they refer to now. */
export function asChecked(facts: Facts): CheckedFacts {
  const briefings = facts.briefings.map(({ briefing, prose }) => ({
    briefing,
    prose: Object.values(prose).map((text) => ({ text })),
  }))
  return { ...facts, ...walkOver({ ...facts, briefings }) } as unknown as CheckedFacts
}
