import { describe, expect, it } from 'vitest'
import { viewDate, type DateWords } from '../../scripts/book/dates.ts'

const words: DateWords = {
  unknown: 'date not shown',
  about: 'about {}',
  uncertain: '{} (uncertain)',
  by: 'by {}',
  since: 'since {}',
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
}

describe('viewDate says no more than the facts know', () => {
  it.each([
    ['2025-03-18', '18 March 2025', '2025-03-18', '2025-03-18'],
    ['2025-03', 'March 2025', '2025-03-01', '2025-03-31'],
    ['2025', '2025', '2025-01-01', '2025-12-31'],
    ['2025-22', 'summer 2025', '2025-06-01', '2025-08-31'],
    ['2025-08~', 'about August 2025', '2025-08-01', '2025-08-31'],
    ['2025-05?', 'May 2025 (uncertain)', '2025-05-01', '2025-05-31'],
    ['2026-02-13/2026-02-14', '13 – 14 February 2026', '2026-02-13', '2026-02-14'],
    ['2025-03/2025-04', 'March – April 2025', '2025-03-01', '2025-04-30'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026', '2025-12-30', '2026-01-02'],
    ['../2026-02-03', 'by 3 February 2026', null, '2026-02-03'],
    ['2026-02-26/..', 'since 26 February 2026', '2026-02-26', null],
    ['unknown', 'date not shown', null, null],
  ])('%s is %s', (edtf, label, earliest, latest) => {
    expect(viewDate(edtf, 'en', words)).toEqual({ edtf, label: expect.any(String), earliest, latest })
    expect(viewDate(edtf, 'en', words).label.replace(/[\u2009\u202f\u00a0]/g, ' ')).toBe(label)
  })

  it.each(['th', 'fa', 'ar', 'ar-SA', 'uz-Arab', 'ps'])('counts by the calendar of its sources in %s', (lang) => {
    expect(viewDate('2025-03-18', lang, words).label).toMatch(/2025/)
    expect(viewDate('1996/2025', lang, words).label).toMatch(/1996.*2025/)
  })

  it('speaks the language of the book', () => {
    expect(viewDate('2025-03-18', 'hr', words).label).toBe('18. ožujka 2025.')
  })
})
