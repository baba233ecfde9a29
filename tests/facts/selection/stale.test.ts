import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../scripts/facts/load.ts'
import type { Facts } from '../../../scripts/facts/model/facts.ts'
import { ofBriefing } from '../../../scripts/facts/selection/of-briefing.ts'
import { byReviewer, bySource, staleOn, type Overdue } from '../../../scripts/facts/selection/stale.ts'
import { asChecked } from '../../book/as-checked.ts'
import { fictional } from '../../book/fictional-book.ts'

const { facts } = await loadFacts(fictional)
if (facts === null) throw new Error('the fixture has findings')

describe('what is overdue on a day', () => {
  it('is nothing while every review is in time; the next one is named', () => {
    const stale = staleOn(facts, '2022-06-01')
    expect(stale.overdue).toEqual([])
    expect(stale.records).toBeGreaterThan(50)
    expect(stale.next?.due).toBe('2023-03-28')
  })

  it('counts from the first day after the one that was due, the oldest first', () => {
    const { due, records } = staleOn(facts, '2022-06-01').next ?? { due: '', records: 0 }
    expect(staleOn(facts, due).overdue).toEqual([])
    const { overdue } = staleOn(facts, '2023-03-29')
    expect(overdue).toHaveLength(records)
    const later = staleOn(facts, '2025-01-01').overdue
    expect(later.map((each) => each.due)).toEqual(later.map((each) => each.due).toSorted())
  })

  it('knows facts and questions, and the facts within a record', () => {
    const ids = staleOn(facts, '2030-01-01').overdue.map(({ id }) => id)
    const [pact] = facts.pacts
    const nested = pact?.scope.flatMap(({ facts: inside = [] }) => inside) ?? []
    expect(nested.length).toBeGreaterThan(0)
    for (const record of [...nested, ...(pact?.disputes ?? []), ...(pact?.unknowns ?? []), ...facts.natoStatus]) {
      expect(ids).toContain(record.id)
    }
  })

  it('is held against the books of one briefing where one is named', () => {
    const edited = structuredClone(facts) as unknown as Facts
    const [first] = edited.briefings
    if (first === undefined) throw new Error('no briefing')
    const quick = { ...first, id: 'quick', briefing: { ...first.briefing, id: 'quick', 'review-interval': 30 } }
    edited.briefings.push(quick)
    const both = asChecked(edited)
    expect(staleOn(ofBriefing(both, first), '2022-06-01').overdue).toEqual([])
    expect(staleOn(ofBriefing(both, quick), '2022-06-01').overdue).not.toEqual([])
    expect(staleOn(both, '2022-06-01').overdue).not.toEqual([])
  })
})

describe('what is behind', () => {
  const late = (id: string, reviewer: string | null, sources: string[]): Overdue => ({
    id,
    words: id,
    due: '2023-01-01',
    days: 1,
    reviewed: null,
    reviewer,
    sources,
  })
  const overdue = [
    late('a', null, ['s']),
    late('b', 'Ada', ['s', 't', 'u']),
    late('c', 'Ada', []),
    late('d', 'Ben', ['t', 's']),
  ]
  const named = (groups: [string | null, Overdue[]][]) =>
    groups.map(([name, all]) => [name, all.map(({ id }) => id).join(' ')])

  it('by reviewer, the most first', () => {
    expect(named(byReviewer(overdue))).toEqual([
      ['Ada', 'b c'],
      [null, 'a'],
      ['Ben', 'd'],
    ])
  })

  it('by source, the worst first; a record counts with each of its sources', () => {
    expect(named(bySource(overdue))).toEqual([
      ['s', 'a b d'],
      ['t', 'b d'],
      ['u', 'b'],
      [null, 'c'],
    ])
  })
})
