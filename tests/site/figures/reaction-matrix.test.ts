import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReactionView } from '../../../scripts/book/list-views.ts'
import { reactionMatrix } from '../../../scripts/site/figures/reaction-matrix.ts'

const who = (id: string) => ({ id, kind: 'body', name: id, title: null, country: null })
const said = (
  actor: string,
  by: string | null,
  [earliest, latest]: [string | null, string | null],
  stance = 'neutral',
): ReactionView =>
  ({
    actor: who(actor),
    by: by === null ? null : who(by),
    date: { edtf: '', label: '', earliest, latest },
    stance,
  }) as unknown as ReactionView

const day = (date: string): [string, string] => [date, date]
const columnsOf = (...reactions: ReactionView[]) => reactionMatrix(reactions, 'en').columns

describe('the matrix of reactions', () => {
  it('has a column for each month with a reaction, in order, and marks the gaps', () => {
    const columns = columnsOf(
      said('a', null, day('2026-01-05')),
      said('a', null, day('2025-03-18')),
      said('a', null, day('2025-04-01')),
    )
    expect(columns.map(({ key }) => key)).toEqual(['2025-03', '2025-04', '2026-01'])
    expect(columns.map(({ label }) => label)).toEqual(['Mar', 'Apr', 'Jan'])
    expect(columns.map(({ gap }) => gap)).toEqual([false, false, true])
    expect(columns.map(({ opensYear }) => opensYear)).toEqual([true, false, true])
  })

  it('puts a date that can mean several months, or none, into no month', () => {
    const columns = columnsOf(said('a', null, ['2025-01-01', '2025-12-31']), said('b', null, [null, null]))
    expect(columns.map(({ key }) => key)).toEqual(['undated'])
  })

  it('takes the month of the one bound that an open date has', () => {
    expect(columnsOf(said('a', null, [null, '2026-02-25']))[0]?.key).toBe('2026-02')
  })

  const monthly = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      said('a', null, day(new Date(Date.UTC(2020, index, 15)).toISOString().slice(0, 10))),
    )

  it.each([
    [18, 'month', 18, ['Jan', 'Feb']],
    [19, 'quarter', 7, ['Jan–Mar', 'Apr–Jun']],
    [54, 'quarter', 18, ['Jan–Mar', 'Apr–Jun']],
    [55, 'year', 5, ['2020', '2021']],
    [600, 'years', 10, ['2020–2024', '2025–2029']],
    [6000, 'years', 11, ['2000–2049', '2050–2099']],
  ])('has longer periods where %i months would be too many columns', (months, period, columns, labels) => {
    const matrix = reactionMatrix(monthly(months), 'en')
    expect([matrix.period, matrix.columns.length]).toEqual([period, columns])
    expect(matrix.columns.slice(0, 2).map(({ label }) => label)).toEqual(labels)
    expect(matrix.groups[0]?.rows[0]?.cells.flat()).toHaveLength(months)
  })

  it('puts a date that can mean several months of one period into it', () => {
    const { columns, groups } = reactionMatrix([...monthly(30), said('b', null, ['2021-04-01', '2021-06-30'])], 'en')
    const at = columns.findIndex(({ label, year }) => label === 'Apr–Jun' && year === '2021')
    expect(groups[1]?.rows[0]?.cells[at]).toHaveLength(1)
  })

  it('keeps what was not found out of the months, whatever the day of the search', () => {
    const columns = columnsOf(said('a', null, day('2026-03-13'), 'none-found'))
    expect(columns.map(({ key }) => key)).toEqual(['none-found'])
  })

  it('has a row for everyone who spoke, under the one they spoke for, and every reaction in one cell', () => {
    const reactions = [
      said('a', 'x', day('2025-03-18')),
      said('b', null, day('2025-04-01')),
      said('a', 'y', day('2025-03-20')),
      said('a', 'x', day('2025-03-21')),
    ]
    const { groups } = reactionMatrix(reactions, 'en')
    expect(groups.map(({ actor, rows }) => [actor.id, rows.map(({ by }) => by?.id ?? null)])).toEqual([
      ['a', ['x', 'y']],
      ['b', [null]],
    ])
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.map(({ length }) => length)).toEqual([2, 0, 1, 0, 0, 1])
    expect(new Set(cells.flat())).toEqual(new Set(reactions))
  })
})

it('each stance has a mark of its own in the styles', () => {
  const styles = readFileSync('templates/styles/marks.css', 'utf8')
  const { stances } = reactionMatrix([], 'en')
  expect(stances.filter((stance) => !styles.includes(`[data-stance='${stance}']`))).toEqual([])
})
