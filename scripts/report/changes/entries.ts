import type { CollectionName } from '../../facts/model/collections.ts'
import { toldOf, type Change, type Difference } from '../../facts/model/changes.ts'
import type { Piece } from '../../facts/values/word-diff.ts'
import { day } from './days.ts'
import { detailOf, label, same, statesOf, wordsOf, type Sides } from './details.ts'
import type { Lookup } from './lookup.ts'

/** One change as a reader is told it. */
export interface Entry {
  /** When, and who says so; empty where neither is known. */
  lead: string
  /** What it says, with the old wording where that was another. */
  words: readonly Piece[]
  /** Where it stands: the chapter and the id; empty for several together. */
  where: string
  /** What else differs, line by line. */
  details: readonly (readonly Piece[])[]
}

type Fields = NonNullable<ReturnType<Lookup['record']>>

/** A change of a line, or of something beside the lines, with all that differs. */
export function entryOf(change: Change, sides: Sides): Entry {
  const { id, collection, differences, formerly } = change
  const was = sides.before.record(collection, formerly ?? id)
  const record = sides.after.record(collection, id) ?? was
  const lookup = sides.after.record(collection, id) === undefined ? sides.before : sides.after
  if (record === undefined) return { lead: '', words: [same(id)], where: '', details: [] }
  const key = sentenceKeys.find((each) => typeof record[each] === 'string') ?? 'id'
  const reworded = differences.find((each) => each.of === 'words' && each.key === key)
  return {
    lead: leadOf(record, lookup),
    words:
      reworded?.of === 'words'
        ? wordsOf(collection, reworded, sides)
        : [same(sentenceOf(record, collection, key, lookup))],
    where: `${lookup.chapter(collection)}, ${id}`,
    details: [
      ...reasonsIn(change, lookup),
      ...toldOf(differences)
        .filter((each) => each !== reworded && !isBesideThePoint(each))
        .map((each) => detailOf(collection, each, sides)),
    ],
  }
}

/** The keys under which records have their sentence, the most telling first. */
const sentenceKeys = ['text', 'question', 'term', 'name', 'title', 'publisher']

/** What a record says. A term and a title are no sentence without what they name. */
function sentenceOf(record: Fields, collection: CollectionName, key: string, lookup: Lookup): string {
  const words = (each: string): string => lookup.words(collection, each, stringOf(record[each]))
  if (collection === 'glossary') return `${words(key)}: ${words('definition')}`
  return key === 'title' && collection === 'sources' ? `${words('publisher')}: ${words(key)}` : words(key)
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The language of a quote and who translated it go without saying where the quote itself is new. */
const isBesideThePoint = (difference: Difference): boolean =>
  difference.of !== 'ids' && difference.of !== 'office' && /\.(?:lang|translator)$/.test(difference.key)

/** When, and who: the one that speaks, or acts, or is meant. */
function leadOf(record: Fields, lookup: Lookup): string {
  const date = stringOf(record['date'] ?? record['from'] ?? record['published'])
  const speakers = ['by', 'actor', 'inviter', 'country'].map((key) => stringOf(record[key]))
  const who = record['text'] === undefined ? undefined : speakers.find((id) => id !== '')
  return [
    ...(date === '' || date === 'unknown' ? [] : [day(date)]),
    ...(who === undefined ? [] : [lookup.name(who)]),
  ].join(', ')
}

function reasonsIn({ withdrawn, erratum }: Change, lookup: Lookup): Piece[][] {
  return [
    ...(erratum === null ? [] : [[same(`Corrected on ${day(erratum.day)}: ${lookup.plain(erratum.text)}`)]]),
    ...(withdrawn === null ? [] : [[same(`Withdrawn on ${day(withdrawn.day)}: ${lookup.plain(withdrawn.why)}`)]]),
  ]
}

/** So many records of which the same is to be told are told together. */
const several = 4

/**
 * The changes of a section, in their order. Many of which the same is to be told, such as sources that are dated now, are
 * one entry.
 */
export function entriesOf(changes: readonly Change[], sides: Sides): Entry[] {
  const groups = Map.groupBy(changes, likenessOf)
  const together = [...groups].filter(([likeness, group]) => likeness !== null && group.length >= several)
  const told = new Set(together.flatMap(([, group]) => group))
  return [
    ...changes.filter((change) => !told.has(change)).map((change) => entryOf(change, sides)),
    ...together.map(([, group]) => (isMove(group[0]) ? moved(group, sides) : changedAlike(group, sides))),
  ]
}

/** What changes have in common that are told together; null for one that is told by itself. */
function likenessOf({ kind, differences: [only, ...others] }: Change): string | null {
  if (only?.of !== 'value' || others.length > 0) return null
  if (kind === 'moved') return [only.key, only.before, only.after].join(' ')
  return kind === 'changed' ? only.key : null
}

const isMove = (change: Change | undefined): boolean => change?.kind === 'moved'

/** Lines that moved from one place to another. */
function moved(group: readonly Change[], sides: Sides): Entry {
  const [place] = group.flatMap(({ collection, differences: [only] }) =>
    only === undefined ? [] : [detailOf(collection, only, sides)],
  )
  return {
    lead: '',
    words: [same(`${group.length} lines, `), ...(place ?? [])],
    where: '',
    details: group.map((change) => {
      const { lead, words, where } = entryOf(change, sides)
      return [...(lead === '' ? [] : [same(`${lead}: `)]), ...words, same(` (${where})`)]
    }),
  }
}

/** Records that differ in one key only, each with what it was and is. */
function changedAlike(group: readonly Change[], sides: Sides): Entry {
  const [key] = group.flatMap(({ differences: [only] }) => (only?.of === 'value' ? [only.key] : []))
  return {
    lead: '',
    words: [same(`${group.length} changed in one thing only, the ${label(key ?? '')}:`)],
    where: '',
    details: group.map(({ id, collection, differences }) => [
      same(`${id}: `),
      ...differences.flatMap((each) => statesOf(collection, each, sides)),
    ]),
  }
}
