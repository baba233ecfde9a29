import type { AnyRow, RecordIn } from './collection-row.ts'

/**
 * Every collection there is, in the order in which its records are met: the one list from which layout, reading,
 * references, claims, composing, export and search derive. To add one, see CONTRIBUTING.md.
 */
export const collections = {
  countries: {
    file: 'countries',
    of: 'all',
    holds: 'things',
    references: { 'footnote.sources[]': 'source' },
    texts: ['footnote.text'],
    tables: {},
  },
  people: {
    file: 'people',
    of: 'all',
    holds: 'things',
    references: { country: 'country', 'offices[].body': 'body', 'offices[].sources[]': 'source' },
    texts: ['note'],
    lines: ['offices[].note'],
    tables: { offices: 'person' },
  },
  bodies: { file: 'bodies', of: 'all', holds: 'things', references: { country: 'country' }, texts: [], tables: {} },
  sources: {
    file: 'sources',
    of: 'all',
    holds: 'things',
    references: { origin: 'body', 'cautions[].facts[]': 'fact' },
    texts: ['note', 'cautions[].finding'],
    lines: ['cautions[].says'],
    tables: { cautions: 'source' },
  },
  natoStatus: {
    file: 'nato-status',
    of: 'all',
    holds: 'facts',
    references: { country: 'country' },
    texts: [],
    tables: {},
  },
  glossary: {
    file: 'glossary',
    of: 'all',
    holds: 'things',
    references: { 'sources[]': 'source' },
    texts: ['definition'],
    tables: {},
  },
  pact: { file: 'pact', of: 'pact', isSingle: true, holds: 'facts', references: {}, texts: [], tables: {} },
  scope: { file: 'scope', of: 'pact', holds: 'facts', references: {}, texts: [], tables: {} },
  members: {
    file: 'members',
    of: 'pact',
    holds: 'facts',
    references: { country: 'country', signatory: 'person' },
    texts: [],
    tables: {},
  },
  invitations: {
    file: 'invitations',
    of: 'pact',
    holds: 'facts',
    references: { to: 'country', inviter: 'actor' },
    texts: [],
    tables: {},
  },
  statements: {
    file: 'statements',
    of: 'pact',
    holds: 'facts',
    references: {},
    texts: [],
    lines: ['topic'],
    tables: {},
  },
  reactions: {
    file: 'reactions',
    of: 'pact',
    holds: 'facts',
    references: { actor: 'actor', to: 'fact' },
    texts: [],
    tables: {},
  },
  events: { file: 'events', of: 'pact', holds: 'facts', references: {}, texts: [], tables: {} },
  exercises: {
    file: 'exercises',
    of: 'pact',
    holds: 'facts',
    references: { 'participants[]': 'actor' },
    texts: [],
    tables: {},
  },
  names: { file: 'names', of: 'pact', holds: 'facts', references: {}, texts: [], tables: {} },
  disputes: {
    file: 'disputes',
    of: 'pact',
    holds: 'questions',
    references: { 'positions[].facts[]': 'fact' },
    texts: ['positions[].text', 'unknown'],
    lines: ['question'],
    tables: { positions: 'dispute' },
  },
  unknowns: {
    file: 'unknowns',
    of: 'pact',
    holds: 'questions',
    references: { 'facts[]': 'fact' },
    texts: ['found'],
    lines: ['question'],
    tables: {},
  },
  withdrawn: {
    file: 'withdrawn',
    of: 'pact',
    holds: 'things',
    references: {},
    texts: ['why'],
    recalling: ['why'],
    tables: {},
  },
  briefing: {
    file: 'briefing',
    of: 'briefing',
    isSingle: true,
    holds: 'things',
    references: {
      pact: 'pact',
      'map[]': 'country',
      'corrections[].records[]': 'published',
      'spelling[].records[]': 'published',
    },
    texts: ['key-points[]', 'changes[]', 'corrections[].text'],
    recalling: ['changes[]', 'corrections[].text'],
    lines: ['subtitle', 'description', 'contact'],
    tables: {},
  },
} as const satisfies Record<string, AnyRow>

type Table = typeof collections

/** The key of a collection in the facts and in a book. */
export type CollectionName = keyof Table

/** One record of a collection. */
export type RecordOf<Name extends CollectionName> = RecordIn<Table[Name]['file']>

/** The lists, but for the files of one record. */
export type ListName = {
  [Name in CollectionName]: Table[Name] extends { isSingle: true } ? never : Name
}[CollectionName]

/** The lists that all pacts share, or that each pact has. */
export type ListNameOf<Owner extends 'all' | 'pact'> = {
  [Name in ListName]: Table[Name]['of'] extends Owner ? Name : never
}[ListName]

/** The collections that hold facts, or questions, or things. */
export type NameOfHolding<Kind extends AnyRow['holds']> = {
  [Name in CollectionName]: Table[Name]['holds'] extends Kind ? Name : never
}[CollectionName]

const rows: readonly (readonly [CollectionName, AnyRow])[] = Object.entries(collections) as [CollectionName, AnyRow][]

/** The lists that all pacts share, or that each pact has, in their order. */
export const listNames = <Owner extends 'all' | 'pact'>(owner: Owner): readonly ListNameOf<Owner>[] =>
  rows.flatMap(([name, row]) => (row.of === owner && row.isSingle !== true ? [name as ListNameOf<Owner>] : []))

/** Whether a collection holds facts, or questions, or things. */
export const holds = (name: CollectionName, kind: AnyRow['holds']): boolean => collections[name].holds === kind

/** The keys of every fact that hold ids of other records, and Markdown. */
export const factReferences = { by: 'actor', via: 'actor', 'sources[]': 'source' } as const
export const factTexts = ['text', 'note'] as const

/**
 * Whether a key of a record holds Markdown, and not a line as it is.
 * @param key the keys and indexes that lead to it, such as `positions[0].text`
 */
export function isMarkdown(name: CollectionName, key: string): boolean {
  const path = key.replaceAll(/\[\d+\]/g, '[]')
  const own: readonly string[] = collections[name].texts
  return own.includes(path) || (holds(name, 'facts') && (factTexts as readonly string[]).includes(path))
}
