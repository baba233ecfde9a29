import type { Difference } from '../facts/model/changes.ts'
import type { People } from '../facts/model/types.ts'
import type { DeepReadonly } from '../facts/model/facts.ts'
import { boundsOf } from '../facts/values/edtf.ts'
import type { AnyRecord } from './compared.ts'

type Term = NonNullable<Extract<Difference, { of: 'office' }>['after']>
type Office = DeepReadonly<People[number]['offices'][number]>

/** Each office of a person now, with what it was before, where it was one. */
export type Pairs = ReadonlyMap<Office, Office>

/** Finds for each office of a person what it was before, the surest pairs first. */
export function pairOffices(before: AnyRecord, after: AnyRecord): Pairs {
  const left = new Set(officesOf(before))
  const pairs = new Map<Office, Office>()
  for (const isSame of likeness) {
    for (const office of officesOf(after).filter((each) => !pairs.has(each))) {
      const old = [...left].find((each) => isSame(each, office))
      if (old === undefined) continue
      pairs.set(office, old)
      left.delete(old)
    }
  }
  return pairs
}

/** What became of a person's offices: which are new, which are gone, and which have another title, beginning or end. */
export function officeDifferences(before: AnyRecord, after: AnyRecord, pairs: Pairs): Difference[] {
  const kept = new Set(pairs.values())
  const now = officesOf(after).flatMap((office): Difference[] => {
    const old = pairs.get(office)
    const [was, is] = [old === undefined ? null : termOf(old), termOf(office)]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ of: 'office', before: was, after: is }]
  })
  const gone = officesOf(before).filter((old) => !kept.has(old))
  return [...now, ...gone.map((old): Difference => ({ of: 'office', before: termOf(old), after: null }))]
}

/** A person with the offices that another has, as they were: what else differs in them is told key by key. */
export const withOfficesOf = (before: AnyRecord, after: AnyRecord, pairs: Pairs): AnyRecord => ({
  ...before,
  offices: officesOf(after).map((office) => pairs.get(office) ?? office),
})

/** By what two terms are one, the surest first. */
const likeness: readonly ((one: Office, other: Office) => boolean)[] = [
  (one, other) => one.title === other.title && one.from === other.from && one.to === other.to,
  (one, other) => one.title === other.title && one.from === other.from,
  (one, other) => one.title === other.title && overlap(one, other),
  (one, other) => one.from !== undefined && one.from === other.from && one.body === other.body,
]

function overlap(one: Office, other: Office): boolean {
  const [a, b] = [daysOf(one), daysOf(other)]
  return a.first <= b.last && b.first <= a.last
}

const daysOf = ({ from, to }: Office): { first: string; last: string } => ({
  first: (from === undefined ? null : boundsOf(from).earliest) ?? '0000',
  last: (to === undefined ? null : boundsOf(to).latest) ?? '9999',
})

const officesOf = (person: AnyRecord): readonly Office[] => (person['offices'] ?? []) as readonly Office[]

const termOf = ({ title, from, to }: Office): Term => ({ title, from: from ?? null, to: to ?? null })
