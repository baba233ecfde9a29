import type { BriefingFolder, DeepReadonly } from '../facts/model/facts.ts'
import type { Chapter } from './book.ts'

/** The chapters that a briefing asks for, in its order, numbered from 1, each with its opening text. */
export const composeChapters = ({ briefing, prose }: DeepReadonly<BriefingFolder>): Chapter[] =>
  briefing.chapters.map(({ kind, id, title, text }, index) => ({
    kind,
    id,
    number: index + 1,
    title: title ?? null,
    intro: text === undefined ? null : (prose[text] ?? null),
  }))
