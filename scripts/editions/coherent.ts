import { factsAndQuestionsOf, type CheckedFacts } from '../facts/model/facts.ts'
import type { FrozenEdition } from './frozen.ts'

/**
 * What in an edition does not go together, though each part has its shape: only a file that was made by hand has it, and a
 * book of it could not be composed, or would show what was recalled.
 * @param facts those of the edition; null where it holds none
 * @returns a sentence for the maintainer; null where all is well
 */
export function whatIsIncoherent(edition: FrozenEdition, facts: CheckedFacts | null): string | null {
  if (facts === null) return edition.recalled === null ? 'This edition was not recalled, and it has no facts.' : null
  if (edition.recalled !== null) return 'This edition was recalled, and its facts are still in it.'
  if (edition.published < edition['as-of']) {
    return `This edition was published on ${edition.published} and speaks of ${edition['as-of']}, which came later.`
  }
  if (!isOfOneBook(edition, facts)) return 'The facts in this edition are of another book or day than it says.'
  const dangling = danglingIn(facts)
  if (dangling !== null) return `This edition refers to \`${dangling}\`, which is not in it.`
  const repeated = repeatedIn(facts)
  return repeated === null ? null : `This edition has \`${repeated}\` twice.`
}

function isOfOneBook({ briefing: id, 'as-of': asOf }: FrozenEdition, { pacts, briefings }: CheckedFacts): boolean {
  const [pact] = pacts
  const [folder] = briefings
  if (pact === undefined || folder === undefined) return false
  const { briefing } = folder
  const isOfBriefing = folder.id === id && briefing.id === id && briefing['as-of'] === asOf
  return isOfBriefing && pact.id === briefing.pact && pact.pact.id === pact.id
}

/** The first id that a record refers to and that no record has. */
function danglingIn(facts: CheckedFacts): string | null {
  const { references, texts: _, ...records } = facts
  const ids = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && typeof value.id === 'string') ids.add(value.id)
    Object.values(value).forEach(add)
  }
  add(records)
  return references.find(({ id }) => !ids.has(id))?.id ?? null
}

/** The first id that two anchors of its page would have. */
function repeatedIn(facts: CheckedFacts): string | null {
  const lines = facts.pacts.flatMap((pact) => factsAndQuestionsOf(facts, pact))
  const chapters = facts.briefings.flatMap(({ briefing }) => briefing.chapters)
  const seen = new Set<string>()
  for (const { id } of [...lines, ...chapters]) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return null
}
