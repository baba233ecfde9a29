import type { CollectionName, RecordOf } from '../facts/model/collections.ts'
import type { DeepReadonly } from '../facts/model/facts.ts'
import type { Context } from './context.ts'

type Titles = {
  [Name in Exclude<CollectionName, 'withdrawn'>]: (
    record: DeepReadonly<RecordOf<Name>>,
    name: (id: string) => string,
  ) => string
}

/**
 * What a record of each collection is about, in a few words. Who says it, and when, is told beside it. What was withdrawn is
 * told in its last words.
 */
const titles: Titles = {
  countries: ({ name }) => name,
  people: ({ name }) => name,
  bodies: ({ name }) => name,
  sources: ({ publisher, title }) => (title === null ? publisher : `${publisher}, ${title}`),
  natoStatus: ({ country }, name) => name(country),
  glossary: ({ term }) => term,
  pact: ({ name }) => name,
  scope: ({ title }) => title,
  members: ({ country }, name) => name(country),
  invitations: ({ to }, name) => name(to),
  statements: ({ topic }) => topic,
  reactions: ({ actor }, name) => name(actor),
  events: ({ title }) => title,
  exercises: ({ name }) => name,
  names: ({ name }) => name.text,
  disputes: ({ question }) => question,
  unknowns: ({ question }) => question,
  briefing: ({ title }) => title,
}

/** The titles of all records of a book by id; a fact within a record has the record's. */
export function titlesOf({ facts, pact, lookups }: Pick<Context, 'facts' | 'pact' | 'lookups'>): Map<string, string> {
  const lists: Partial<Record<string, unknown>> = { ...facts, ...pact, pact: [pact.pact] }
  const name = (id: string) => lookups.actor(id, null).name
  return new Map(
    Object.entries(titles).flatMap(([collection, titleOf]) =>
      ((lists[collection] ?? []) as Titled[]).flatMap((record): [string, string][] => {
        const title = (titleOf as (record: Titled, name: (id: string) => string) => string)(record, name)
        return [record, ...(record.facts ?? [])].flatMap((each) =>
          typeof each === 'string' ? [] : [[each.id, title] as [string, string]],
        )
      }),
    ),
  )
}

type Titled = { id: string; facts?: readonly (string | { id: string })[] }
