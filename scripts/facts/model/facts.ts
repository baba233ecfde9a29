import {
  collections,
  holds,
  listNames,
  type ListName,
  type ListNameOf,
  type NameOfHolding,
  type RecordOf,
} from './collections.ts'
import type { Reference, Text } from './references.ts'
import type { Briefing, Claim, Fact, Pact } from './types.ts'

/** Lists of records by the names of their collections. A collection without a file is an empty list. */
export type Lists<Name extends ListName> = { [Each in Name]: RecordOf<Each>[] }

/** One pact's folder. */
export interface PactFacts extends Lists<ListNameOf<'pact'>> {
  id: string
  pact: Pact
}

/** One briefing's folder: its settings and the Markdown that opens its chapters, by file name. */
export interface BriefingFolder {
  id: string
  briefing: Briefing
  prose: Record<string, string>
}

/** Everything that was read, in its declared shape. */
export interface Facts extends Lists<ListNameOf<'all'>> {
  pacts: PactFacts[]
  briefings: BriefingFolder[]
}

/** What the walk over the facts found in them: every id that stands for another record, and every Markdown text. */
export interface Walked {
  references: Reference[]
  texts: Text[]
}

declare const checked: unique symbol

/** Facts that passed every rule, deeply frozen, with what they refer to. Only the checker can make them. */
export type CheckedFacts = DeepReadonly<Facts & Walked> & { readonly [checked]: true }

export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

/** A claim with the collection that it stands in. */
export interface Claimed {
  /** The name of the collection, as its file has it. */
  collection: string
  claim: DeepReadonly<Claim>
}

type ClaimLike = DeepReadonly<Claim> & { facts?: readonly DeepReadonly<Fact>[] }

/** Every claim of a pact, with the name of its collection; nested facts follow the record they stand in. */
export function claimsOf(pact: DeepReadonly<Omit<PactFacts, 'pact'> & { pact: Pact | null }>): Claimed[] {
  const own = pact.pact === null ? [] : [{ collection: collections.pact.file, claim: pact.pact as ClaimLike }]
  return [...own, ...claimsIn(pact, listNames('pact'))]
}

/** Every claim that all pacts share. */
export const sharedClaimsOf = (facts: DeepReadonly<Lists<ListNameOf<'all'>>>): Claimed[] =>
  claimsIn(facts, listNames('all'))

function claimsIn(lists: object, names: readonly ListName[]): Claimed[] {
  const found: Claimed[] = []
  for (const name of names) {
    if (!holds(name, 'facts')) continue
    const collection = collections[name].file
    for (const claim of (lists as Record<string, readonly ClaimLike[]>)[name] ?? []) {
      found.push({ collection, claim })
      for (const fact of claim.facts ?? []) found.push({ collection, claim: fact })
    }
  }
  return found
}

/** An open question of a pact: a dispute or something that is not known. */
export type Question = RecordOf<ListName & NameOfHolding<'questions'>>

/** What stands in a book under an id of its own. */
export type FactOrQuestion = DeepReadonly<Claim> | DeepReadonly<Question>

/** Every fact that a pact's book may have, those that all pacts share first, and the pact's open questions. */
export const factsAndQuestionsOf = (
  shared: Parameters<typeof sharedClaimsOf>[0],
  pact: Parameters<typeof claimsOf>[0],
): FactOrQuestion[] => [
  ...[...sharedClaimsOf(shared), ...claimsOf(pact)].map(({ claim }) => claim),
  ...questionsOf(pact),
]

/** What a fact says, or a question asks, as its maintainer wrote it. */
export const wordsOf = (record: FactOrQuestion): string => ('question' in record ? record.question : record.text)

/** The open questions of a pact, collection by collection. */
export const questionsOf = (pact: DeepReadonly<Lists<ListNameOf<'pact'>>>): DeepReadonly<Question>[] =>
  listNames('pact').flatMap((name) =>
    holds(name, 'questions') ? (pact[name] as readonly DeepReadonly<Question>[]) : [],
  )
