import type {
  Bodies,
  Briefing,
  Countries,
  Disputes,
  Events,
  Fact,
  Glossary,
  Invitations,
  Members,
  Names,
  NatoStatus,
  Pact,
  People,
  Reactions,
  Scope,
  Sources,
  Statements,
  Unknowns,
} from './types.ts'

/** One pact's folder. A collection without a file is an empty list. */
export interface PactFacts {
  id: string
  pact: Pact
  scope: Scope
  members: Members
  invitations: Invitations
  statements: Statements
  reactions: Reactions
  events: Events
  disputes: Disputes
  names: Names
  unknowns: Unknowns
}

/** One briefing's folder: its settings and the Markdown that opens its chapters, by file name. */
export interface BriefingFolder {
  id: string
  briefing: Briefing
  prose: Record<string, string>
}

/** Everything that was read, in its declared shape. */
export interface Facts {
  countries: Countries
  people: People
  bodies: Bodies
  sources: Sources
  natoStatus: NatoStatus
  glossary: Glossary
  pacts: PactFacts[]
  briefings: BriefingFolder[]
}

/** A fact of any collection: the core record, whose date some collections leave out. */
export type Claim = Omit<Fact, 'date'> & { date?: string }

declare const checked: unique symbol

/** Facts that passed every rule, deeply frozen. Only the checker can make them. */
export type CheckedFacts = DeepReadonly<Facts> & { readonly [checked]: true }

export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

/** Every claim of a pact, with the name of its collection; nested facts follow the record they stand in. */
export function claimsOf(
  pact: DeepReadonly<Omit<PactFacts, 'pact'> & { pact: Pact | null }>,
): { collection: string; claim: DeepReadonly<Claim> }[] {
  const { scope, members, invitations, statements, reactions, events, names } = pact
  const lists = Object.entries({ scope, members, invitations, statements, reactions, events, names })
  const found: { collection: string; claim: DeepReadonly<Claim> }[] = []
  if (pact.pact !== null) found.push({ collection: 'pact', claim: pact.pact })
  for (const [collection, records] of lists) {
    for (const claim of records as readonly (DeepReadonly<Claim> & { facts?: readonly DeepReadonly<Fact>[] })[]) {
      found.push({ collection, claim })
      for (const fact of claim.facts ?? []) found.push({ collection, claim: fact })
    }
  }
  return found
}
