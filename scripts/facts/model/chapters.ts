import type { ListName } from './collections.ts'
import type { Briefing } from './types.ts'

/** The kind of a chapter, which says what it shows. */
export type ChapterKind = Briefing['chapters'][number]['kind']

/** The list that a chapter of a kind shows; null for kinds that show their text only. */
export const shownIn: { readonly [Kind in ChapterKind]: ListName | null } = {
  summary: null,
  prose: null,
  scope: 'scope',
  members: 'members',
  'nato-status': 'natoStatus',
  invitations: 'invitations',
  statements: 'statements',
  reactions: 'reactions',
  timeline: 'events',
  exercises: 'exercises',
  disputes: 'disputes',
  names: 'names',
  people: 'people',
  unknowns: 'unknowns',
  changes: null,
  cautions: 'sources',
  glossary: 'glossary',
  sources: 'sources',
  method: null,
}
