import type { History, Version } from '../facts/model/changes.ts'
import type { BriefingFolder, DeepReadonly } from '../facts/model/facts.ts'
import type { Chapter } from './book.ts'

type Folder = DeepReadonly<BriefingFolder>

/**
 * The chapters that a briefing asks for, in its order, numbered from 1, each with its opening text; then what changed, where
 * there is something to tell and the briefing has no place for it. A book as known on a day tells of no editions to come.
 * @param changes the id of that chapter; null where there is nothing to tell
 * @param kind what the book is
 */
export function composeChapters(
  { briefing, prose }: Folder,
  changes: string | null,
  kind: Version['kind'] = 'now',
): Chapter[] {
  const isBare = changes === null && kind === 'reconstruction'
  const shown = briefing.chapters.filter((chapter) => !(isBare && chapter.kind === 'changes'))
  const asked = shown.map(({ kind: own, id, title, text }, index) => ({
    kind: own,
    id,
    number: index + 1,
    title: title ?? null,
    intro: text === undefined ? null : (prose[text] ?? null),
  }))
  if (changes === null || asked.some((chapter) => chapter.kind === 'changes')) return asked
  return [...asked, { kind: 'changes', id: changes, number: asked.length + 1, title: null, intro: null }]
}

/** Whether there is something to tell: a change since an earlier edition, or a line that is gone. */
export const isTold = ({ steps, gone }: History): boolean =>
  gone.length > 0 || steps.some(({ changes }) => changes.length > 0)

/**
 * An id for the chapter of changes that nothing else has.
 * @param lines the ids of all lines, those that they had before among them
 */
export function changesId({ briefing }: Folder, lines: Iterable<string>): string {
  const taken = new Set([...briefing.chapters.map(({ id }) => id), ...lines])
  let id = 'changes'
  for (let next = 2; taken.has(id); next++) id = `changes-${next}`
  return id
}
