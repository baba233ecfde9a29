import { shownIn } from '../model/chapters.ts'
import type { ListName, ListNameOf } from '../model/collections.ts'
import type { BriefingFolder, DeepReadonly, Lists, PactFacts } from '../model/facts.ts'
import type { Briefing, Chapter } from '../model/types.ts'
import { factsPointedAtIn, sourcesCitedIn } from '../values/references.ts'
import type { Knowledge } from './knowledge.ts'
import { groundOf, proseKnown, stands } from './known-texts.ts'

type Folder = DeepReadonly<BriefingFolder>
type KnownLists = DeepReadonly<Pick<PactFacts & Lists<ListNameOf<'all'>>, ListName>>

/**
 * A briefing as of a day, and how many of its key points and paragraphs fell. What it tells of its editions goes, since
 * no edition was of that day.
 * @param told the settings without marks that lead to what fell @param lists what is left of the records that it shows
 */
export function knownBriefing(
  { id, briefing: before, prose }: Folder,
  told: DeepReadonly<Briefing>,
  knowledge: Knowledge,
  lists: KnownLists,
): { folder: Folder; paragraphs: number } {
  const { day } = knowledge
  const ground = groundOf(knowledge, before.pact)
  const { edition: _, published: __, changes: ___, spelling: ____, corrections = [], ...briefing } = told
  const points = before['key-points'].map((point) => stands(point, ground))
  const past = corrections
    .filter(({ date }) => date <= day)
    .map(({ records = [], ...correction }) => {
      const left = records.filter(ground.hasRecord)
      return left.length === 0 ? correction : { ...correction, records: left }
    })
  const texts = Object.entries(prose).map(([name, text]) => ({ name, ...proseKnown(text, ground) }))
  const settings = {
    ...briefing,
    'as-of': day < before['as-of'] ? day : before['as-of'],
    'key-points': briefing['key-points'].filter((_point, index) => points[index]),
    ...(past.length > 0 && { corrections: past }),
  }
  const known = { id, briefing: settings, prose: Object.fromEntries(texts.map(({ name, text }) => [name, text])) }
  return {
    folder: withoutEmptyChapters(known, lists),
    paragraphs: points.filter((point) => !point).length + texts.reduce((sum, { fallen }) => sum + fallen, 0),
  }
}

/** A briefing without the chapters that have nothing left: no record, and no text that rests on something of its own. */
function withoutEmptyChapters({ id, briefing, prose }: Folder, lists: KnownLists): Folder {
  const chapters = briefing.chapters.flatMap((chapter): DeepReadonly<Chapter>[] => {
    const { text: name, ...rest } = chapter
    const text = name === undefined ? '' : (prose[name] ?? '')
    const isBare = chapter.kind === 'prose' ? text.trim() === '' : !cites(text)
    if (isBare && hasNothing(chapter, lists)) return []
    return [text.trim() === '' ? rest : chapter]
  })
  const named = new Set(chapters.flatMap(({ text }) => text ?? []))
  const shown = Object.entries(prose).filter(([name]) => named.has(name))
  return { id, briefing: { ...briefing, chapters }, prose: Object.fromEntries(shown) }
}

const cites = (text: string): boolean => factsPointedAtIn(text).length + sourcesCitedIn(text).length > 0

/** Whether a chapter has nothing but its text. A summary shows the pact at a glance, key points or none. */
function hasNothing({ kind }: DeepReadonly<Chapter>, lists: KnownLists): boolean {
  if (kind === 'cautions') return lists.sources.every(({ cautions }) => cautions === undefined)
  const name = shownIn[kind]
  // The making of the pact is the first event.
  return kind === 'prose' || (name !== null && kind !== 'timeline' && lists[name].length === 0)
}
