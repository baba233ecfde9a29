import { describe, expect, it } from 'vitest'
import type { EventView } from '../../../scripts/book/list-views.ts'
import { eventStrip } from '../../../scripts/site/figures/event-strip.ts'

const asOf = { edtf: '2026-03-13', label: '', earliest: '2026-03-13', latest: '2026-03-13' }
const event = (id: string, earliest: string | null, kind = 'context'): EventView =>
  ({ id, kind, date: { edtf: '', label: '', earliest, latest: earliest } }) as unknown as EventView

describe('the events over the years', () => {
  it('stands each event in the column of its year, one above the other', () => {
    const { marks, highest } = eventStrip(
      [event('a', '2017-05-01'), event('b', '2026-01-01'), event('c', '2026-02-01')],
      asOf,
    )
    expect(marks.map(({ x, level }) => [x, level])).toEqual([
      [5, 0],
      [95, 0],
      [95, 1],
    ])
    expect(highest).toBe(2)
  })

  it('keeps the empty years, so that the distance is that of the time', () => {
    const [first, second] = eventStrip([event('a', '2006-01-01'), event('b', '2016-01-01')], asOf).marks
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((100 * 10) / 21, 1)
  })

  it('takes several years into a column where they are many', () => {
    const { marks } = eventStrip([event('a', '1926-01-01'), event('b', '1928-01-01')], asOf)
    expect(marks.map(({ level }) => level)).toEqual([0, 1])
  })

  it('names the first event of each year, and the kinds that occur', () => {
    const { opening, kinds } = eventStrip(
      [event('a', '2025-01-01'), event('b', '2025-02-01'), event('c', '2026-01-01', 'pact')],
      asOf,
    )
    expect(opening).toEqual(['a', 'c'])
    expect(kinds).toEqual(['pact', 'context'])
  })

  it('leaves out what has no date', () => {
    expect(eventStrip([event('a', null)], asOf).marks).toEqual([])
  })
})
