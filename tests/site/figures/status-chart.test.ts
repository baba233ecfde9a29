import { describe, expect, it } from 'vitest'
import type { StatusView } from '../../../scripts/book/list-views.ts'
import { statusChart } from '../../../scripts/site/figures/status-chart.ts'

const date = (edtf: string) => ({ edtf, label: edtf, earliest: edtf, latest: edtf })
const country = { id: 'a', code: 'XA', name: 'A', names: [], footnote: null }
const period = (from: string | null, to: string | null, on = '2015-01-01') =>
  ({
    country,
    status: 'member',
    date: date(on),
    from: from === null ? null : date(from),
    to: to === null ? null : date(to),
  }) as unknown as StatusView

const chart = (...intervals: StatusView[]) => statusChart([{ country, intervals }], date('2020-01-01'))

describe('the chart of statuses', () => {
  it('puts periods on one scale, from the first year to the as-of day', () => {
    const [first, second] = chart(period('2010-01-01', '2015-01-01'), period('2015-01-01', null)).rows[0]?.bars ?? []
    expect(first).toMatchObject({ x: 0, width: 50, openStart: false, openEnd: false })
    expect(second).toMatchObject({ x: 50, width: 50, openEnd: true })
  })

  it('starts a period of unknown beginning at the day on record, and marks it open', () => {
    const [bar] = chart(period(null, null)).rows[0]?.bars ?? []
    expect(bar).toMatchObject({ x: 0, width: 100, openStart: true })
  })

  it('names five or six round years', () => {
    expect(chart(period('1990-06-01', null)).years.map(({ year }) => year)).toEqual([1990, 2000, 2010, 2020])
  })

  it('names the open status beside the country, and others in their bars where they have room', () => {
    const [row] = chart(period('2010-01-01', '2015-01-01'), period('2015-01-01', null)).rows
    expect(row?.bars.map(({ labelled }) => labelled)).toEqual([true, false])
    expect(row?.now).toBe(row?.bars[1]?.status)
    expect(chart(period('2010-01-01', '2015-01-01')).rows[0]?.now).toBeNull()
    expect(chart(period('2010-01-01', '2011-01-01')).rows[0]?.bars[0]?.labelled).toBe(false)
  })

  it('has a key of the statuses that occur', () => {
    expect(chart(period('2010-01-01', null)).statuses).toEqual(['member'])
  })

  it('never leaves the frame, even for a date after the as-of day', () => {
    const [bar] =
      chart(period('2010-01-01', '2019-01-01'), period(null, null, '2024-01-01')).rows[0]?.bars.slice(1) ?? []
    expect((bar?.x ?? 0) <= 100).toBe(true)
  })
})
