import { describe, expect, it } from 'vitest'
import { hindsightIn, speaksOfLater } from '../../../scripts/facts/selection/hindsight.ts'

const found = (text: string, lang: string, day = '2025-03-31'): string[] =>
  hindsightIn(text, day, lang).map(({ from, to }) => text.slice(from, to))

describe('words that name something later', () => {
  it.each<[string, string, string[]]>([
    ['It began in 2026.', 'en', ['2026']],
    ['It began in 2025, and in March 2025.', 'en', []],
    ['On 30 March 2025 and 1 April 2025.', 'en', ['1 April 2025']],
    ['From April to May 2025.', 'en', ['May 2025']],
    ['April 1, 2025 came.', 'en', ['April 1, 2025']],
    ['On 2025-04-01 and 2025-03-31.', 'en', ['2025-04-01']],
    ['It has 2026000 parts, 12,026 of steel, and 1.2026.', 'en', []],
    ['No. 99 May 2025', 'en', ['99 May 2025']],
    ['Odluka od 13. lipnja 2025.', 'hr', ['13. lipnja 2025']],
    ['Am 13. Juni 2025', 'de', ['13. Juni 2025']],
    ['El 13 de mayo de 2025', 'es', ['13 de mayo de 2025']],
    ['في مايو ٢٠٢٦', 'ar', ['مايو ٢٠٢٦']],
    ['במאי 2026', 'he', ['מאי 2026']],
    ['于2025年5月13日', 'zh', ['2025年5月13']],
    ['2025. május 13-án', 'hu', ['2025. május 13']],
  ])('%s', (text, lang, expected) => {
    expect(found(text, lang)).toEqual(expected)
  })

  it('are not looked for in marks, code and addresses', () => {
    const say = (markdown: string) => speaksOfLater(markdown, '2025-03-31', 'en')
    expect(say('So [@page-2026-01-02] and `2026` and [there](https://example.org/2026).')).toBe(false)
    expect(say('So [in 2026](https://example.org/).')).toBe(true)
  })
})
