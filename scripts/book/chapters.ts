import type { DeepReadonly } from '../facts/model/facts.ts'
import type { Briefing } from '../facts/model/types.ts'
import type { Chapter, ChapterKind } from './book.ts'
import type { SourceView } from './views.ts'
import type { Context } from './context.ts'
import { viewPeople } from './people-views.ts'
import {
  viewDisputes,
  viewInvitations,
  viewMembers,
  viewNames,
  viewNatoStatus,
  viewReactions,
  viewScope,
  viewStatements,
  viewTerms,
  viewTimeline,
  viewUnknowns,
} from './record-views.ts'

type Contents<Kind extends ChapterKind> = Omit<
  Extract<Chapter, { kind: Kind }>,
  'kind' | 'id' | 'number' | 'title' | 'intro'
>

/** How each kind of chapter gets its contents. */
const contents: { [Kind in ChapterKind]: (context: Context, sources: SourceView[]) => Contents<Kind> } = {
  summary: ({ folder }) => ({ keyPoints: [...folder.briefing['key-points']] }),
  prose: () => ({}),
  scope: (context) => ({ parts: viewScope(context) }),
  members: (context) => ({ members: viewMembers(context) }),
  'nato-status': (context) => ({ rows: viewNatoStatus(context) }),
  invitations: (context) => ({ invitations: viewInvitations(context) }),
  statements: (context) => ({ topics: viewStatements(context) }),
  reactions: (context) => ({ reactions: viewReactions(context) }),
  timeline: (context) => ({ events: viewTimeline(context) }),
  disputes: (context) => ({ disputes: viewDisputes(context) }),
  names: (context) => ({ names: viewNames(context) }),
  people: (context) => ({ people: viewPeople(context) }),
  unknowns: (context) => ({ unknowns: viewUnknowns(context) }),
  cautions: (_, sources) => ({ sources: sources.filter(({ cautions }) => cautions.length > 0) }),
  glossary: (context) => ({ terms: viewTerms(context) }),
  sources: (_, sources) => ({ sources }),
  method: () => ({}),
}

/** The chapters that a briefing asks for, in its order, numbered from 1. */
export function composeChapters(context: Context, sources: SourceView[]): Chapter[] {
  return context.folder.briefing.chapters.map((chapter, index) => composeChapter(context, sources, chapter, index + 1))
}

/** One chapter with its opening text and its contents. */
export function composeChapter(
  context: Context,
  sources: SourceView[],
  chapter: DeepReadonly<Briefing['chapters'][number]>,
  number: number,
): Chapter {
  const intro = chapter.text === undefined ? null : (context.folder.prose[chapter.text] ?? null)
  const { kind, id } = chapter
  return { kind, id, number, title: chapter.title ?? null, intro, ...contents[kind](context, sources) } as Chapter
}
