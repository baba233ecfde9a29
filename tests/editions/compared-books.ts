import { compare } from '../../scripts/editions/compare.ts'
import type { Change, Version } from '../../scripts/facts/model/changes.ts'
import type { CheckedFacts, Facts, PactFacts } from '../../scripts/facts/model/facts.ts'
import type { Briefing } from '../../scripts/facts/model/types.ts'
import { takenAsChecked } from '../../scripts/facts/content/checked-facts.ts'
import { checked, entries } from '../facts/fictional-entries.ts'

/** The versions between which the tests compare. */
export const between: { from: Version; to: Version } = {
  from: { kind: 'edition', number: 1, asOf: '2022-03-31', published: '2022-04-04' },
  to: { kind: 'edition', number: 2, asOf: '2022-06-30', published: '2022-07-04' },
}

/** A fictional book that an edit may change. */
export interface Editable {
  facts: Facts
  pact: PactFacts
  briefing: Briefing
}

/** The fictional facts after an edit. */
export function edited(edit: (book: Editable) => void = () => {}): CheckedFacts {
  const { facts } = checked(entries)
  if (facts === null) throw new Error('the fixture has errors')
  const {
    references: _,
    texts: __,
    ...copy
  } = structuredClone(facts) as unknown as Facts & Record<'references' | 'texts', unknown>
  const [pact] = copy.pacts
  const briefing = copy.briefings[0]?.briefing
  if (pact === undefined || briefing === undefined) throw new Error('the fixture has no pact or no briefing')
  edit({ facts: copy, pact, briefing })
  return takenAsChecked(copy)
}

/** What compare says of one edit, or of two. */
export const changesOf = (after: (book: Editable) => void, before?: (book: Editable) => void): Change[] =>
  compare(edited(before), edited(after), between)

/** The record with an id in a list. */
export function recordIn<Item extends { id: string }>(list: readonly Item[], id: string): Item {
  const found = list.find((each) => each.id === id)
  if (found === undefined) throw new Error(`the fixture has no ${id}`)
  return found
}

/** Takes the record with an id out of a list. */
export function takeOut<Item extends { id: string }>(list: Item[], id: string): Item {
  const record = recordIn(list, id)
  list.splice(list.indexOf(record), 1)
  return record
}
