import type { Content } from './content.ts'
import { listNames, type ListNameOf } from '../model/collections.ts'
import type { CheckedFacts, DeepReadonly, Facts, Lists, Walked } from '../model/facts.ts'
import type { Text } from '../model/references.ts'
import { walkOver } from './walk-over.ts'

/** Turns content without errors into facts, deeply frozen. */
export function checkedFacts(content: Content): CheckedFacts {
  const { references, texts } = content
  return freeze({
    ...pick(content, 'all'),
    pacts: content.pacts.flatMap(({ id, pact, ...lists }) =>
      pact === null ? [] : [{ id, pact, ...pick(lists, 'pact') }],
    ),
    briefings: content.briefings.flatMap(({ id, briefing, prose }) =>
      briefing === null
        ? []
        : [{ id, briefing, prose: Object.fromEntries(prose.map(({ name, text }) => [name, text])) }],
    ),
    references,
    texts,
  })
}

/**
 * Takes records for checked: those of an edition, which were checked when it was published, and a part of checked facts
 * that holds all that it refers to. Works out anew what they refer to.
 */
export function takenAsChecked(records: DeepReadonly<Facts>): CheckedFacts {
  const facts = records as Facts
  const { references, texts } = walked(facts)
  return freeze({ ...facts, references, texts })
}

/** Every line of our own in the facts that is no Markdown, such as questions, topics and what stands beside an office. */
export const linesOf = (records: DeepReadonly<Facts>): DeepReadonly<Text>[] => walked(records as Facts).lines

const walked = (facts: Facts) =>
  walkOver({
    ...facts,
    briefings: facts.briefings.map(({ briefing, prose }) => ({
      briefing,
      prose: Object.values(prose).map((text) => ({ text })),
    })),
  })

/** The lists of a content, without what only the checker needs. */
const pick = <Owner extends 'all' | 'pact'>(from: Lists<ListNameOf<Owner>>, owner: Owner): Lists<ListNameOf<Owner>> =>
  Object.fromEntries(listNames(owner).map((name) => [name, from[name]]))

/** Freezes facts as far as they go. What is frozen already is frozen below, too. */
function freeze(facts: Facts & Walked): CheckedFacts {
  const queue: object[] = [facts]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (Object.isFrozen(next)) continue
    Object.freeze(next)
    for (const value of Object.values(next)) {
      if (typeof value === 'object' && value !== null) queue.push(value as object)
    }
  }
  return facts as unknown as CheckedFacts
}
