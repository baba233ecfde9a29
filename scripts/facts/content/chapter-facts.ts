import type { Content, PactContent } from './content.ts'
import type { ShapeName } from '../files/layout.ts'
import type { Briefing } from '../model/types.ts'

type ChapterKind = Briefing['chapters'][number]['kind']

/** How many records a chapter of each kind shows; null for kinds that show no facts of their own. */
const sizes: Record<ChapterKind, ((content: Content, pact: PactContent) => number) | null> = {
  summary: null,
  prose: null,
  scope: (_, { scope }) => scope.length,
  members: (_, { members }) => members.length,
  'nato-status': ({ natoStatus }) => natoStatus.length,
  invitations: (_, { invitations }) => invitations.length,
  statements: (_, { statements }) => statements.length,
  reactions: (_, { reactions }) => reactions.length,
  timeline: (_, { events, pact }) => events.length + (pact === null ? 0 : 1),
  disputes: (_, { disputes }) => disputes.length,
  names: (_, { names }) => names.length,
  people: ({ people }) => people.length,
  unknowns: (_, { unknowns }) => unknowns.length,
  cautions: ({ sources }) => sources.filter(({ cautions }) => cautions !== undefined).length,
  glossary: null,
  sources: null,
  method: null,
}

/**
 * How many records of the pact a chapter of a kind shows.
 * @returns null for kinds that show no facts of their own, and where the pact is not there
 */
export function collectionSize(kind: ChapterKind, content: Content, pact: PactContent | undefined): number | null {
  return pact === undefined ? null : (sizes[kind]?.(content, pact) ?? null)
}

/** The collection that a chapter of a kind shows, where the two have different names. */
const shapes: Partial<Record<ChapterKind, ShapeName>> = { timeline: 'events', cautions: 'sources' }

/** The collection that a chapter of a kind shows. */
export const shapeOf = (kind: ChapterKind): string => shapes[kind] ?? kind
