import type { Book, ChangeView, LineChange, StepView } from '../../book/book.ts'
import { isNews } from '../../book/history-views.ts'
import { collections } from '../../facts/model/collections.ts'
import { isLine, type ChangeKind } from '../../facts/model/changes.ts'
import { isolated } from './isolate.ts'
import { fill, type Words } from './strings.ts'
import { changesUrl } from './urls.ts'

/** What a reader looks for among changes, in the order in which it is told. */
const groups = [
  'new',
  'changed',
  'corrected',
  'disputes',
  'questions',
  'withdrawn',
  'moved',
  'people',
  'sources',
  'others',
] as const

export type ChangeGroup = (typeof groups)[number]

const groupOfKind: { [Kind in ChangeKind]: ChangeGroup } = {
  added: 'new',
  opened: 'new',
  changed: 'changed',
  corrected: 'corrected',
  moved: 'moved',
  withdrawn: 'withdrawn',
  settled: 'withdrawn',
  answered: 'withdrawn',
}

/** Kinds that say of a question that it is one, or is none any more. */
const ofQuestions: readonly ChangeKind[] = ['opened', 'settled', 'answered']

/** Under which heading a change is told. */
export function groupOf({ collection, kind }: Pick<ChangeView, 'collection' | 'kind'>): ChangeGroup {
  if (collection === 'sources' || collection === 'people') return collection
  if (!isLine({ collection })) return 'others'
  if (ofQuestions.includes(kind)) return collection === 'disputes' ? 'disputes' : 'questions'
  return groupOfKind[kind]
}

/**
 * Whether a change is worth a place in the book itself: every change of a line; a source that came, went or is graded
 * anew; a person whose office is another. What else differs in sources, people and terms is on the page of changes.
 */
export function isTold({ collection, kind, differences }: ChangeView): boolean {
  if (isLine({ collection })) return true
  if (collection === 'people') return differences.some(({ of }) => of === 'office')
  if (collection !== 'sources') return false
  return kind !== 'changed' || differences.some((each) => 'key' in each && each.key === 'grade')
}

/** The changes of a step under their headings, without those of spelling, which are only counted. */
export function groupsOf({ changes }: Pick<StepView, 'changes'>): { name: ChangeGroup; changes: ChangeView[] }[] {
  const told = Map.groupBy(
    changes.filter(({ isSpelling }) => !isSpelling),
    groupOf,
  )
  return groups.flatMap((name) => {
    const among = told.get(name)
    return among === undefined ? [] : [{ name, changes: among.toSorted((a, b) => weightOf(b) - weightOf(a)) }]
  })
}

/** How much a change tells: a record as a whole or another sentence most, other sources or lines alone least. */
function weightOf(change: ChangeView): number {
  const { differences } = change
  if (differences.length === 0 || differsInWords(change)) return 2
  return differences.every(({ of }) => of === 'ids') ? 0 : 1
}

/** How many lines became what in a step, by the words for it. */
export function tallyOf({ changes }: StepView): { name: string; number: number }[] {
  const nameOf = (change: ChangeView): string => {
    const group = groupOf(change)
    return group === 'disputes' || group === 'questions' ? `${group}-${change.kind}` : group
  }
  const tallied = Map.groupBy(changes.filter(isNews), nameOf)
  const inOrder = groups.flatMap((group) => [group, ...ofQuestions.map((kind) => `${group}-${kind}`)])
  return inOrder.flatMap((name) => {
    const number = tallied.get(name)?.length ?? 0
    return number === 0 ? [] : [{ name, number }]
  })
}

/** Which step it is: Since edition 2 (as of 31 January 2022); In edition 2, since edition 1; From 31 March 2021 to 31 January 2022. */
export const stepTitle = ({ from, to }: Pick<StepView, 'from' | 'to'>, lang: string, word: Words): string =>
  from.kind === 'reconstruction'
    ? fill(word('changes.learnt'), isolated(from.asOf.label, lang), isolated(to.asOf.label, lang))
    : to.kind === 'edition'
      ? fill(word('changes.in'), to.number ?? '', from.number ?? '')
      : fill(word('changes.since'), from.number ?? '', isolated(from.asOf.label, lang))

/** Whether the sentence of a line is another one now. */
export const differsInWords = ({ differences }: Pick<ChangeView, 'differences'>): boolean =>
  differences.some((each) => each.of === 'words' && each.key === 'text')

/** A key by which the words for it are found: that of `positions[0].text` is positions-text. */
export const wordKey = (key: string): string => key.replaceAll(/\[\d*\]/g, '').replaceAll('.', '-')

/** The steps that a book tells itself: the newest, and that of the newest edition before it. The others have pages of their own. */
export const toldSteps = ({ steps }: Book): StepView[] => steps.slice(0, steps[0]?.to.kind === 'edition' ? 1 : 2)

/** The steps that the page of what changed lists: the newest, and as many before it as have room. */
export function listedSteps({ steps, learnt }: Book, most = 200): StepView[] {
  let room = most
  const recent = steps.filter(({ changes }, index) => (room -= changes.length) >= 0 || index === 0)
  return learnt === null ? recent : [...recent, learnt]
}

/** What names a step among those of a book: the edition before, or the day of the reconstruction before. */
export const stepKey = ({ number, asOf }: StepView['from']): string => String(number ?? asOf.edtf)

/**
 * What names a change among all changes of a book. It names the edition before, which stays the same when the facts as they
 * stand become the next edition.
 */
export const changeKey = ({ collection, id }: ChangeView, { from }: Pick<StepView, 'from'>): string =>
  `${stepKey(from)}-${collections[collection].file}-${id}`

/** Where what changed in a step is told: on a page of its own where it leads from one edition to the next. */
export const stepUrl = (book: Pick<Book, 'id'>, { from, to }: Pick<StepView, 'from' | 'to'>): string =>
  changesUrl(book, from.kind === 'edition' ? to.number : null)

/** The address of one change. */
export const changeUrl = (book: Pick<Book, 'id'>, step: Pick<StepView, 'from' | 'to'>, change: ChangeView): string =>
  `${stepUrl(book, step)}#change--${changeKey(change, step)}`

/** What is said of a line that changed. */
export interface LineNews {
  /** The newest change, which the mark names. */
  latest: LineChange
  /** Whether the book tells it among its changes. */
  isLate: boolean
  /** All changes that are news, the newest first. */
  entries: LineChange[]
}

/** What became of a line; null where nothing did, or its spelling alone. */
export function newsOf(id: string, book: Book): LineNews | null {
  const entries = (book.lineage[id] ?? []).filter(({ change }) => isNews(change))
  const [latest] = entries
  if (latest === undefined) return null
  return { latest, isLate: toldSteps(book).some(({ to }) => to === latest.to), entries }
}
