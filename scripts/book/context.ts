import type { BriefingFolder, CheckedFacts, DeepReadonly, PactFacts } from '../facts/model/facts.ts'
import type { Reference, Text } from '../facts/model/references.ts'
import type { History } from '../facts/model/changes.ts'
import type { Lookups } from './fact-views.ts'
import type { CountryView } from './list-views.ts'
import type { FactView } from './views.ts'

/** What every chapter of one book draws on. */
export interface Context {
  facts: CheckedFacts
  pact: DeepReadonly<PactFacts>
  folder: DeepReadonly<BriefingFolder>
  lookups: Lookups
  history: History
  /** Every fact of the book by id. */
  views: Map<string, FactView>
  fact: (id: string) => FactView
  countries: Map<string, CountryView>
  /** Every reference and every text that stands in the book. */
  references: readonly DeepReadonly<Reference>[]
  texts: readonly DeepReadonly<Text>[]
  /** The ids of the sources that the book cites, in the order of their numbers. */
  cited: readonly string[]
}

/** The checker has made sure that every reference has its target, so a missing one is a fault of the program. */
export function existing<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id)
  if (item === undefined) throw new Error(`the checked facts have no ${id}`)
  return item
}
