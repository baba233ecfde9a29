import { factsAndQuestionsOf } from '../facts/model/facts.ts'
import { byId } from './by-id.ts'
import type { Context } from './context.ts'

/** The ids that records had in earlier editions, each with the one it has now. */
export function formerlyIn({ facts, pact }: Pick<Context, 'facts' | 'pact'>): Record<string, string> {
  return byId(
    factsAndQuestionsOf(facts, pact).flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
  )
}
