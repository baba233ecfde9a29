import { describe, expect, it } from 'vitest'
import { daysOverdue, dueDay, inDueOrder, reviewsIn } from '../../../scripts/facts/content/reviews.ts'
import type { Briefing } from '../../../scripts/facts/model/types.ts'
import { loadFacts } from '../../../scripts/facts/load.ts'
import { fictional } from '../../book/fictional-book.ts'

const { facts } = await loadFacts(fictional)
const settings = facts?.briefings[0]?.briefing
const [claim] = facts?.pacts[0]?.statements ?? []
if (settings === undefined || claim === undefined) throw new Error('the fixture has findings')

const { reviewed: _, ...undated } = claim
const book = (asOf: string, interval?: number) => {
  const { 'review-interval': __, ...briefing } = settings
  return { ...briefing, 'as-of': asOf, ...(interval !== undefined && { 'review-interval': interval }) } as Briefing
}

describe('the review of a record', () => {
  it('counts from its own day, else from that of its book', () => {
    const records = [{ ...claim, reviewed: '2022-01-10' }, undated]
    const reviews = reviewsIn([{ records, asOf: '2022-03-31', briefings: [book('2022-03-31', 30)] }], [])
    expect(reviews.map(dueDay)).toEqual(['2022-02-09', '2022-04-30'])
  })

  it('is due after 180 days where no briefing says, and after the shortest of those that do', () => {
    const due = (...briefings: Briefing[]) =>
      reviewsIn([{ records: [undated], asOf: '2022-03-31', briefings }], []).map(dueDay)
    expect(due(book('2022-03-31'))).toEqual(['2022-09-27'])
    expect(due(book('2022-03-31', 365), book('2021-01-01', 90))).toEqual(['2022-06-29'])
    expect(due(book('2022-03-31', -5))).toEqual(['2022-09-27'])
  })

  it('of what all pacts share goes with the latest of their books', () => {
    const pacts = [
      { records: [], asOf: '2023-01-01', briefings: [book('2023-01-01', 365)] },
      { records: [], asOf: '2022-01-01', briefings: [book('2022-01-01', 30)] },
      { records: [undated], asOf: null, briefings: [] },
    ]
    expect(reviewsIn(pacts, [undated]).map(dueDay)).toEqual(['2023-01-31'])
  })

  it('is in time on the day on which it is due, and a day late on the next', () => {
    const review = { from: '2022-01-01', interval: 31 }
    expect(dueDay(review)).toBe('2022-02-01')
    expect(daysOverdue(review, '2022-02-01')).toBe(0)
    expect(daysOverdue(review, '2022-02-02')).toBe(1)
  })

  it('is never due again where the record is exempted, and the first one due stands first', () => {
    const records = [
      { ...claim, id: 'late', reviewed: '2022-02-01' },
      { ...claim, id: 'old', reviewed: '1999-01-01', exempt: [{ rule: 'review-overdue', reason: 'It stays.' }] },
      { ...claim, id: 'early', reviewed: '2022-01-01' },
    ]
    const reviews = reviewsIn([{ records, asOf: '2022-03-31', briefings: [book('2022-03-31')] }], [])
    expect(inDueOrder(reviews).map(({ record, due }) => [record.id, due])).toEqual([
      ['early', '2022-06-30'],
      ['late', '2022-07-31'],
    ])
  })
})
