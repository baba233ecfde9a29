import { describe, expect, it } from 'vitest'
import type { Wanted } from '../../scripts/pdf/measure/in-page/numbers.ts'
import { numbersFor } from '../../scripts/pdf/measure/page-numbers.ts'
import type { Spot } from '../../scripts/pdf/measure/read-marks.ts'

const on = (...pages: number[]): Spot[] => pages.map((page) => ({ page, left: 0, top: 0 }))
const chapters = [
  { id: 'one', number: '1', title: 'One' },
  { id: 'two', number: '2', title: 'Two' },
]
const placed = (mentions: number[]) =>
  new Map([
    ['#one', on(2)],
    ['#two', on(11)],
    ['?0', on(...mentions)],
    ['@source', on(5, 6)],
  ])
const wants = (kind: Wanted['kind'], of: string[], main: string[] = []): Wanted => ({ kind, of, main, printed: true })

/** As the page shows them: groups by their titles, the pages of main entries with a star. */
const shown = (wanted: Wanted, mentions: number[] = []) =>
  numbersFor([wanted], placed(mentions), 2, chapters).numbers.map((groups) =>
    groups.map(({ title, runs }) => [
      title,
      ...runs.map((run) => run.map(({ label, main }) => label + (main ? '*' : '')).join('–')),
    ]),
  )[0]

describe('numbersFor', () => {
  it('gives the page of an anchor, and the pages that cite a source', () => {
    expect(shown(wants('page', ['two']))).toEqual([[null, '10']])
    expect(shown(wants('citing', ['source']))).toEqual([[null, '4–5']])
  })

  it('lets the page of the main entry stand out', () => {
    expect(shown(wants('mentioning', ['Corvania'], ['two']), [4, 11])).toEqual([[null, '3', '10*']])
  })

  it('splits an entry of many runs by chapters, and joins none over their border', () => {
    const mentions = [0, 2, 4, 6, 8, 10, 11, 13, 15, 17]
    expect(shown(wants('mentioning', ['Corvania']), mentions)).toEqual([
      ['', 'i'],
      ['One', '1', '3', '5', '7', '9'],
      ['Two', '10', '12', '14', '16'],
    ])
  })

  it('names what is asked for and not in print', () => {
    expect(() => shown(wants('page', ['three']))).toThrow('Print gives the page of "three", which is not in print.')
  })
})
