import { listNames } from '../model/collections.ts'
import type { Facts, PactFacts, Walked } from '../model/facts.ts'
import type { Briefing, Pact } from '../model/types.ts'
import type { Text } from '../model/references.ts'
import { Walk, type Prose } from './walk.ts'

/** The records of all collections, before or after they are known to be right. */
interface Records extends Omit<Facts, 'pacts' | 'briefings'> {
  pacts: (Omit<PactFacts, 'pact'> & { pact: Pact | null })[]
  briefings: { briefing: Briefing | null; prose: Prose[] }[]
}

/** Every reference, text and line of the records, collection by collection. */
export function walkOver({ pacts, briefings, ...shared }: Records): Walked & { lines: Text[] } {
  const walk = new Walk()
  for (const name of listNames('all')) walk.visit(name, shared[name], null)
  for (const pact of pacts) {
    if (pact.pact !== null) walk.visit('pact', [pact.pact], pact.id)
    for (const name of listNames('pact')) walk.visit(name, pact[name], pact.id)
  }
  for (const { briefing, prose } of briefings) {
    const pact = briefing?.pact ?? null
    if (briefing !== null) walk.visit('briefing', [briefing], pact, briefing)
    for (const file of prose) walk.prose(file, pact, briefing)
  }
  return { references: walk.references, texts: walk.texts, lines: walk.lines }
}
