import { linesOf } from '../content/checked-facts.ts'
import { claimsOf, sharedClaimsOf, type BriefingFolder, type CheckedFacts, type DeepReadonly } from '../model/facts.ts'
import type { LeftOut } from '../model/known.ts'
import { concerning } from './concerning.ts'
import { speaksOfLater } from './hindsight.ts'
import type { Knowledge } from './knowledge.ts'
import { ownBound } from '../content/known-from.ts'

type Folder = DeepReadonly<BriefingFolder>

/** What one book leaves out of the records that it would show. @param after the facts that are left */
export function leftOutOf(
  all: CheckedFacts,
  { briefing }: Folder,
  { hasSource, hasRecord }: Knowledge,
  after: CheckedFacts,
): Omit<LeftOut, 'paragraphs' | 'hindsight'> {
  const pact = all.pacts.find(({ id }) => id === briefing.pact)
  if (pact === undefined) throw new Error(`the checked facts have no ${briefing.pact}`)
  const before = concerning(all, pact)
  const isGone = ({ id }: { readonly id: string }): boolean => !hasRecord(id, pact.id)
  const claims = [...claimsOf(pact), ...sharedClaimsOf(before)].map(({ claim }) => claim)
  const cited = new Set(
    before.references.flatMap((each) =>
      each.target === 'source' && (each.pact === null || each.pact === pact.id) ? [each.id] : [],
    ),
  )
  const gone = before.sources.filter(({ id }) => cited.has(id) && !hasSource(id))
  const undated = gone.filter((source) => ownBound(source) === null)
  const left = new Map(after.people.map(({ id, offices }) => [id, offices.length]))
  return {
    facts: claims.filter(isGone).length,
    sources: gone.length - undated.length,
    undatedSources: undated.length,
    disputes: pact.disputes.filter(isGone).length,
    unknowns: pact.unknowns.filter(isGone).length,
    offices: before.people.reduce((sum, { id, offices }) => sum + offices.length - (left.get(id) ?? 0), 0),
  }
}

/** The texts of a book that speak of something after its day: the ids of their records, and the names of their files. */
export function hindsightOf(all: CheckedFacts, { briefing, prose }: Folder): string[] {
  const pact = all.pacts.find(({ id }) => id === briefing.pact)
  const { 'as-of': day, lang } = briefing
  const facts = pact === undefined ? all : concerning(all, pact)
  const texts = [...facts.texts, ...linesOf(facts)]
  const records = texts.filter(
    (text) =>
      'id' in text.record &&
      (text.pact === null || text.pact === briefing.pact) &&
      (text.briefing === null || text.briefing.id === briefing.id) &&
      speaksOfLater(text.markdown, day, lang),
  )
  const shown = new Set(briefing.chapters.flatMap(({ text }) => text ?? []))
  const files = Object.entries(prose).flatMap(([name, text]) =>
    shown.has(name) && speaksOfLater(text, day, lang) ? [name] : [],
  )
  return [...new Set([...records.map(({ record }) => (record as { id: string }).id), ...files])]
}
