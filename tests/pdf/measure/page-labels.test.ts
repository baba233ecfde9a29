import { describe, expect, it } from 'vitest'
import { pageLabel, roman, runsOf } from '../../../scripts/pdf/measure/page-labels.ts'

describe('roman', () => {
  it.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [14, 'xiv'],
    [40, 'xl'],
    [90, 'xc'],
    [444, 'cdxliv'],
    [1999, 'mcmxcix'],
  ])('%d is %s', (number, numeral) => {
    expect(roman(number)).toBe(numeral)
  })
})

describe('pageLabel', () => {
  it('counts the front matter in roman numerals and the body from 1', () => {
    expect([0, 1, 2, 3].map((index) => pageLabel(index, 2))).toEqual(['i', 'ii', '1', '2'])
  })

  it('counts from 1 where there is no front matter', () => {
    expect(pageLabel(0, 0)).toBe('1')
  })
})

describe('runsOf', () => {
  const runs = (pages: number[], front = 0) =>
    runsOf(
      pages.map((page, place) => ({ page, place })),
      front,
    ).map(({ first, last }) => `${first.page}–${last.page}`)

  it.each([
    ['one page', [5], 0, ['5–5']],
    ['neighbours', [5, 6, 7], 0, ['5–7']],
    ['a page named twice', [5, 5, 6], 0, ['5–6']],
    ['a gap', [5, 7], 0, ['5–5', '7–7']],
    ['pages out of order', [7, 5, 6], 0, ['5–7']],
    ['front matter and body', [1, 2, 3], 2, ['1–1', '2–3']],
    ['nothing', [], 0, []],
  ])('joins %s', (_, pages, front, wanted) => {
    expect(runs(pages, front)).toEqual(wanted)
  })

  it('leads to the first place on each of its ends', () => {
    const places = [
      { page: 5, place: 'a' },
      { page: 5, place: 'b' },
      { page: 6, place: 'c' },
      { page: 6, place: 'd' },
    ]
    expect(runsOf(places, 0)).toEqual([{ first: places[0], last: places[2] }])
  })
})
