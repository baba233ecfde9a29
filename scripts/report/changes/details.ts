import type { Change, Difference } from '../../facts/model/changes.ts'
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
export function detailOf(difference: Difference, sides: Sides): Piece[] {
  switch (difference.of) {
    case 'words':
      return [same(`${label(difference.key)}: `), ...wordsOf(difference, sides)]
    case 'value': {
      const { key, before, after } = difference
      return [
        same(`${label(key)}: `),
        ...changed(
          before === null ? null : valueOf(key, before, sides.before),
          after === null ? null : valueOf(key, after, sides.after),
        ),
      ]
    }
    case 'ids': {
      const { key, added: come, lost } = difference
      return [
        same(`${label(key)}: `),
        ...listed([
          ...lost.map((id) => removed(sides.before.name(id))),
          ...come.map((id) => added(sides.after.name(id))),
        ]),
      ]
    }
    case 'office': {
      const { before, after } = difference
      return changed(before === null ? null : termOf(before), after === null ? null : termOf(after))
    }
  }
}

/** The words of a text before and now, word by word. */
export const wordsOf = ({ before, after }: { before: string | null; after: string | null }, sides: Sides): Piece[] =>
  wordDiff(
    before === null ? '' : sides.before.plain(before),
    after === null ? '' : sides.after.plain(after),
    sides.after.lang,
  )

function changed(before: string | null, after: string | null): Piece[] {
  return [
    ...(before === null ? [] : [removed(before)]),
    ...(before === null || after === null ? [] : [same(' ')]),
    ...(after === null ? [] : [added(after)]),
  ]
}

const listed = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [same(', '), piece]))

const dates = new Set(['date', 'planned', 'from', 'to', 'answered', 'published'])

const valueOf = (key: string, value: string, lookup: Lookup): string =>
  dates.has(key) && /^(?:\d|\.\.)/.test(value) ? day(value) : lookup.name(value)

/** What a reader calls a key: `positions[0].text` is side 1. */
export function label(key: string): string {
  const side = /^positions\[(\d+)\]\.(text|facts)$/.exec(key)
  if (side !== null) {
    const number = Number(side[1]) + 1
    return side[2] === 'text' ? `side ${number}` : `facts of side ${number}`
  }
  const [first = '', ...inner] = key.replaceAll(/\[\d+\]/g, '').split('.')
  const last = inner.at(-1)
  const name = (part: string): string => part.replaceAll('-', ' ')
  return last === undefined || last === 'text' ? name(first) : `${name(last)} of the ${name(first)}`
}

const termOf = ({ title, from, to }: NonNullable<Extract<Difference, { of: 'office' }>['after']>): string =>
  [title, ...(from === null ? [] : [`from ${day(from)}`]), ...(to === null ? [] : [`until ${day(to)}`])].join(', ')

/** Whether a change is told by an office. */
export const isOffice = ({ differences }: Change): boolean => differences.some(({ of }) => of === 'office')
