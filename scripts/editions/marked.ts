import type { Difference, Version } from '../facts/model/changes.ts'
import type { CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import type { Briefing } from '../facts/model/types.ts'

export type Correction = DeepReadonly<NonNullable<Briefing['corrections']>[number]>

const briefingOf = (facts: CheckedFacts): DeepReadonly<Briefing> | undefined => facts.briefings[0]?.briefing

/** The corrections that came in since a version was published, the newest first. */
export function newCorrections(before: CheckedFacts, after: CheckedFacts, from: Version): Correction[] {
  const said = new Set(briefingOf(before)?.corrections?.map(({ date, text }) => `${date} ${text}`))
  return (briefingOf(after)?.corrections ?? [])
    .filter(({ date, text }) => date >= (from.published ?? from.asOf) && !said.has(`${date} ${text}`))
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
}

/** Tells of a change whether the later book marks it as one of spelling; one of more than words is none. */
export function isSpellingIn(
  after: CheckedFacts,
  { from, to }: { from: Version; to: Version },
): (id: string, differences: readonly Difference[]) => boolean {
  const number = to.number ?? (from.number === null ? null : from.number + 1)
  const marked = new Set(
    briefingOf(after)?.spelling?.flatMap(({ edition, records }) => (edition === number ? records : [])),
  )
  return (id, differences) => marked.has(id) && differences.length > 0 && differences.every(({ of }) => of === 'words')
}
