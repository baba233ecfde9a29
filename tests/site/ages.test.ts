import { describe, expect, it } from 'vitest'
import { ageOf, lateness } from '../../templates/scripts/age.ts'

/** The evening of a day in the reader's own zone. */
const evening = (year: number, month: number, day: number): Date => new Date(year, month - 1, day, 23, 30)

describe('how long ago a date was', () => {
  it.each([
    ['2026-11-28', 'today'],
    ['2026-11-27', 'yesterday'],
    ['2026-11-29', 'tomorrow'],
    ['2026-10-01', '58 days ago'],
    ['2026-03-13', '8 months ago'],
    ['2027-03-13', 'in 3 months'],
    ['2025-03-18', '20 months ago'],
    ['2018-11-29', '7 years ago'],
    ['2018-11-27', '8 years ago'],
    ['2026-11', 'this month'],
    ['2026-02', '9 months ago'],
    ['2020-12', '5 years ago'],
    ['2024', '2 years ago'],
  ])('%s: %s', (date, age) => {
    expect(ageOf(date, evening(2026, 11, 28), 'en')).toBe(age)
  })

  it('is told in the language of the page, in the digits of the book', () => {
    expect(ageOf('2026-11-18', evening(2026, 11, 28), 'hr')).toBe('prije 10 dana')
    expect(ageOf('2026-11-16', evening(2026, 11, 28), 'fa')).toBe('12 روز پیش')
  })
})

describe('how late a review is', () => {
  it.each([
    ['2026-11-16', '12 days'],
    ['2026-11-27', '1 day'],
    ['2026-03-13', '8 months'],
    ['2023-01-01', '3 years'],
    ['2026-11-28', null],
    ['2027-03-13', null],
  ])('%s: %s', (due, late) => {
    expect(lateness(due, evening(2026, 11, 28), 'en')).toBe(late)
  })
})
