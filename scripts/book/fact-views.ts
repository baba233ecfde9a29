import { claimsOf, sharedClaimsOf, type CheckedFacts, type DeepReadonly, type PactFacts } from '../facts/model/facts.ts'
import type { Actor, Citation, DateView, FactView, QuoteView } from './views.ts'
import type { Claim, Quote } from '../facts/model/types.ts'

/** What the views of one book share: how it writes dates, names actors, numbers sources. */
export interface Lookups {
  date: (edtf: string) => DateView
  actor: (id: string, date: DateView | null) => Actor
  cite: (ids: readonly string[] | undefined) => Citation[]
}

/** Every fact of a pact and every NATO status, resolved, by id. */
export function viewFacts(facts: CheckedFacts, pact: DeepReadonly<PactFacts>, lookups: Lookups): Map<string, FactView> {
  const disputes = disputesByFact(pact)
  const claims = [...claimsOf(pact), ...sharedClaimsOf(facts)]
  return new Map(
    claims.map(({ collection, claim }) => [
      claim.id,
      viewFact(collection, claim, lookups, disputes.get(claim.id) ?? []),
    ]),
  )
}

function viewFact(
  collection: string,
  claim: DeepReadonly<Claim>,
  lookups: Lookups,
  disputes: FactView['disputes'],
): FactView {
  const date = lookups.date(claim.date ?? claim.reviewed ?? 'unknown')
  return {
    id: claim.id,
    collection,
    text: claim.text,
    date,
    standing: claim.standing,
    by: claim.by === undefined ? null : lookups.actor(claim.by, date),
    via: claim.via === undefined ? null : lookups.actor(claim.via, date),
    quote: claim.quote === undefined ? null : viewQuote(claim.quote),
    credibility: claim.credibility ?? null,
    citations: lookups.cite(claim.sources),
    reviewed: claim.reviewed === undefined ? null : lookups.date(claim.reviewed),
    reviewer: claim.reviewer ?? null,
    note: claim.note ?? null,
    disputes,
  }
}

/** A quote with its absent parts as null. */
export function viewQuote({ lang, text, translation, translator }: DeepReadonly<Quote>): QuoteView {
  return { lang, text, translation: translation ?? null, translator: translator ?? null }
}

function disputesByFact(pact: DeepReadonly<PactFacts>): Map<string, FactView['disputes']> {
  const byFact = new Map<string, FactView['disputes']>()
  for (const { id, question, positions } of pact.disputes) {
    for (const fact of new Set(positions.flatMap((position) => position.facts))) {
      byFact.set(fact, [...(byFact.get(fact) ?? []), { id, question }])
    }
  }
  return byFact
}
