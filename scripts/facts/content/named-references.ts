import type { Content, PactContent, Text } from './content.ts'
import { referencePattern } from '../values/references.ts'
import type { Mark } from '../yaml/spot.ts'
import type { Path } from '../yaml/parse.ts'

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
  /** The mark that names it, where it stands inside a text. */
  mark?: Mark & { text: Text }
}

/** What the references are read from: the content but for them. */
type Records = Omit<Content, 'references'>

type Add = (record: object, at: Path, id: string | undefined, target: Target, pact?: string | null) => void
type AddList = (record: object, at: Path, ids: string[] | undefined, target: Target, pact?: string | null) => void

/** Every reference of the content: in the keys that hold ids, and in the texts. */
export function referencesIn(content: Records): Reference[] {
  const found: Reference[] = []
  const one: Add = (record, at, id, target, pact = null) => {
    if (id !== undefined) found.push({ record, at, id, target, pact })
  }
  const many: AddList = (record, at, ids = [], target, pact = null) => {
    for (const [index, id] of ids.entries()) found.push({ record, at: [...at, index], id, target, pact })
  }
  sharedReferences(content, one, many)
  for (const { claim } of content.claims) {
    one(claim, ['by'], claim.by, 'actor')
    one(claim, ['via'], claim.via, 'actor')
    many(claim, ['sources'], claim.sources, 'source')
  }
  for (const pact of content.pacts) pactReferences(pact, one, many)
  for (const { briefing } of content.briefings) {
    one(briefing ?? {}, ['pact'], briefing?.pact, 'pact')
    many(briefing ?? {}, ['map'], briefing?.map, 'country')
  }
  for (const text of content.texts) {
    const { record, at, markdown, pact } = text
    if (!markdown.includes('[')) continue
    for (const { 0: words, 1: sign, 2: id = '', index } of markdown.matchAll(referencePattern)) {
      found.push({ record, at, id, target: sign === '@' ? 'source' : 'record', pact, mark: { text, words, index } })
    }
  }
  return found
}

function sharedReferences(content: Records, one: Add, many: AddList): void {
  for (const record of content.countries) many(record, ['footnote', 'sources'], record.footnote?.sources, 'source')
  for (const record of content.bodies) one(record, ['country'], record.country, 'country')
  for (const record of content.people) {
    one(record, ['country'], record.country, 'country')
    for (const [index, { body, sources }] of record.offices.entries()) {
      one(record, ['offices', index, 'body'], body, 'body')
      many(record, ['offices', index, 'sources'], sources, 'source')
    }
  }
  for (const record of content.sources) {
    one(record, ['origin'], record.origin, 'body')
    for (const [index, { facts }] of (record.cautions ?? []).entries()) {
      many(record, ['cautions', index, 'facts'], facts, 'fact')
    }
  }
  for (const record of content.natoStatus) one(record, ['country'], record.country, 'country')
  for (const record of content.glossary) many(record, ['sources'], record.sources, 'source')
}

function pactReferences(
  { id, members, invitations, reactions, disputes, unknowns }: PactContent,
  one: Add,
  many: AddList,
): void {
  for (const record of members) {
    one(record, ['country'], record.country, 'country')
    one(record, ['signatory'], record.signatory, 'person')
  }
  for (const record of invitations) {
    one(record, ['to'], record.to, 'country')
    one(record, ['inviter'], record.inviter, 'actor')
  }
  for (const record of reactions) {
    one(record, ['actor'], record.actor, 'actor')
    one(record, ['to'], record.to, 'fact', id)
  }
  for (const record of disputes) {
    for (const [index, { facts }] of record.positions.entries()) {
      many(record, ['positions', index, 'facts'], facts, 'fact', id)
    }
  }
  for (const record of unknowns) many(record, ['facts'], record.facts, 'fact', id)
}
