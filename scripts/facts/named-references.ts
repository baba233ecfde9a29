import type { BriefingContent, Content, PactContent } from './content.ts'
import type { Claim } from './facts.ts'
import { referencePattern } from './references.ts'
import type { Fact } from './types.ts'
import type { Path } from './yaml.ts'

/** What an id may stand for. A person, a body or a country is an actor; a fact, a dispute or an unknown is a record. */
export type Target = 'source' | 'actor' | 'person' | 'body' | 'country' | 'fact' | 'record' | 'pact'

/** One id in a record that stands for another record. */
export interface Reference {
  record: object
  at: Path
  id: string
  target: Target
  /** The pact in which a fact is looked for; null for all of them. */
  pact: string | null
  /** The mark itself where it stands inside a text. */
  words?: string
}

/** Every reference of the content: in the keys that hold ids, and in the texts. */
export function* referencesIn(content: Content): Generator<Reference> {
  for (const record of content.countries)
    yield* many(record, ['footnote', 'sources'], record.footnote?.sources, 'source')
  for (const record of content.bodies) yield* one(record, ['country'], record.country, 'country')
  for (const record of content.people) {
    yield* one(record, ['country'], record.country, 'country')
    for (const [index, { body, sources }] of record.offices.entries()) {
      yield* one(record, ['offices', index, 'body'], body, 'body')
      yield* many(record, ['offices', index, 'sources'], sources, 'source')
    }
  }
  for (const record of content.sources) {
    yield* one(record, ['origin'], record.origin, 'body')
    for (const [index, { facts }] of (record.cautions ?? []).entries()) {
      yield* many(record, ['cautions', index, 'facts'], facts, 'fact')
    }
  }
  for (const record of content.natoStatus) yield* one(record, ['country'], record.country, 'country')
  for (const record of content.glossary) yield* many(record, ['sources'], record.sources, 'source')
  for (const { claim } of content.claims) yield* claimReferences(claim)
  for (const pact of content.pacts) yield* pactReferences(pact)
  for (const briefing of content.briefings) yield* briefingReferences(briefing)
  for (const { record, at, markdown, pact } of content.texts) {
    for (const [words, mark, id = ''] of markdown.matchAll(referencePattern)) {
      yield { record, at, id, target: mark === '@' ? 'source' : 'record', pact, words }
    }
  }
}

function* claimReferences(claim: Claim | Fact): Generator<Reference> {
  yield* one(claim, ['by'], claim.by, 'actor')
  yield* one(claim, ['via'], claim.via, 'actor')
  yield* many(claim, ['sources'], claim.sources, 'source')
}

function* pactReferences({
  id,
  members,
  invitations,
  reactions,
  disputes,
  unknowns,
}: PactContent): Generator<Reference> {
  for (const record of members) {
    yield* one(record, ['country'], record.country, 'country')
    yield* one(record, ['signatory'], record.signatory, 'person')
  }
  for (const record of invitations) {
    yield* one(record, ['to'], record.to, 'country')
    yield* one(record, ['inviter'], record.inviter, 'actor')
  }
  for (const record of reactions) {
    yield* one(record, ['actor'], record.actor, 'actor')
    yield* one(record, ['to'], record.to, 'fact', id)
  }
  for (const record of disputes) {
    for (const [index, { facts }] of record.positions.entries()) {
      yield* many(record, ['positions', index, 'facts'], facts, 'fact', id)
    }
  }
  for (const record of unknowns) yield* many(record, ['facts'], record.facts, 'fact', id)
}

function* briefingReferences({ briefing }: BriefingContent): Generator<Reference> {
  if (briefing === null) return
  yield* one(briefing, ['pact'], briefing.pact, 'pact')
  yield* many(briefing, ['map'], briefing.map, 'country')
}

function* one(record: object, at: Path, id: string | undefined, target: Target, pact: string | null = null) {
  if (id !== undefined) yield { record, at, id, target, pact }
}

function* many(record: object, at: Path, ids: string[] | undefined, target: Target, pact: string | null = null) {
  for (const [index, id] of (ids ?? []).entries()) yield { record, at: [...at, index], id, target, pact }
}
