import { holdsDate, type Change, type Difference } from '../../facts/model/changes.ts'
import type { CollectionName } from '../../facts/model/collections.ts'
import { wordDiff, type Piece } from '../../facts/values/word-diff.ts'
import { day } from './days.ts'
import type { Lookup } from './lookup.ts'

/** The two states of a book, as a report names things in them. */
export interface Sides {
  before: Lookup
  after: Lookup
}

export const same = (text: string): Piece => ({ kind: 'same', text })
const removed = (text: string): Piece => ({ kind: 'removed', text })
const added = (text: string): Piece => ({ kind: 'added', text })

/** A difference as one line: what it is of, and both states of it. */
export const detailOf = (collection: CollectionName, difference: Difference, sides: Sides): Piece[] => [
  ...(difference.of === 'office' ? [] : [same(`${label(difference.key)}: `)]),
  ...statesOf(collection, difference, sides),
]

/** What was, and what is. */
export function statesOf(collection: CollectionName, difference: Difference, sides: Sides): Piece[] {
  switch (difference.of) {
    case 'words':
      return wordsOf(collection, difference, sides)
    case 'value': {
      const { key, before, after } = difference
      return changed(
        before === null ? (nowhere[key] ?? null) : valueOf(key, before, sides.before),
        after === null ? (nowhere[key] ?? null) : valueOf(key, after, sides.after),
      )
    }
    case 'ids':
      return listed([
        ...difference.lost.map((id) => removed(sides.before.name(id))),
        ...difference.added.map((id) => added(sides.after.name(id))),
      ])
    case 'office': {
      const { before, after } = difference
      if (before !== null && after !== null) return wordDiff(termOf(before), termOf(after), sides.after.lang)
      return changed(before === null ? null : termOf(before), after === null ? null : termOf(after))
    }
  }
}

/** The words that a key held and holds, word by word. */
export function wordsOf(
  collection: CollectionName,
  { key, before, after }: { key: string; before: string | null; after: string | null },
  sides: Sides,
): Piece[] {
  const words = (lookup: Lookup, text: string | null): string =>
    text === null ? '' : lookup.words(collection, key, text)
  return wordDiff(words(sides.before, before), words(sides.after, after), sides.after.lang)
}

function changed(before: string | null, after: string | null): Piece[] {
  return [
    ...(before === null ? [] : [removed(before)]),
    ...(before === null || after === null ? [] : [same(' ')]),
    ...(after === null ? [] : [added(after)]),
  ]
}

const listed = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [same('; '), piece]))

function valueOf(key: string, value: string, lookup: Lookup): string {
  if (key === 'collection' || key === 'chapter') return lookup.chapter(value as CollectionName)
  return holdsDate(key) && /^(?:\d|\.\.)/.test(value) ? day(value) : lookup.name(value)
}

/** What readers call some keys. */
const labels: Readonly<Record<string, string>> = {
  by: 'said by',
  via: 'passed on by',
  collection: 'stands in',
  chapter: 'shown in',
  parent: 'stands under',
  id: 'joined from',
  published: 'date of publication',
}

/** Where a record stands that stands in nothing. */
const nowhere: Readonly<Record<string, string>> = { parent: 'no other line', chapter: 'no chapter' }

/** What a reader calls a key: `positions[0].text` is side 1. */
export function label(key: string): string {
  const side = /^positions\[(\d+)\]\.(text|facts)$/.exec(key)
  if (side !== null) {
    const number = Number(side[1]) + 1
    return side[2] === 'text' ? `side ${number}` : `facts of side ${number}`
  }
  const [first = '', ...inner] = key.split('.')
  const last = inner.at(-1)
  const name = (part: string): string => labels[part] ?? part.replace(/s\[\d+\]$/, '').replaceAll('-', ' ')
  return last === undefined || last === 'text' ? name(first) : `${name(last)} of the ${name(first)}`
}

const termOf = ({ title, from, to }: NonNullable<Extract<Difference, { of: 'office' }>['after']>): string =>
  [title, ...(from === null ? [] : [`from ${day(from)}`]), ...(to === null ? [] : [`until ${day(to)}`])].join(', ')

/** Whether a line says what it said, on other sources. */
export const isSourcedAnew = ({ kind, differences }: Change): boolean =>
  kind === 'changed' && differences.every(({ of, ...each }) => of === 'ids' && 'key' in each && each.key === 'sources')

/** Whether a change is told by an office. */
export const isOffice = ({ differences }: Change): boolean => differences.some(({ of }) => of === 'office')
