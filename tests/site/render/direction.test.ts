import nunjucks from 'nunjucks'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../../scripts/site/pages/page.ts'
import { isolated } from '../../../scripts/site/pages/isolate.ts'
import { directionFilters } from '../../../scripts/site/render/direction.ts'
import { nunjucksOptions } from '../../../scripts/site/render/nunjucks-options.ts'

const environment = new nunjucks.Environment(null, nunjucksOptions)
for (const [name, filter] of Object.entries(directionFilters)) environment.addFilter(name, filter)

/** A template with a value, on a page in a language. */
const rendered = (template: string, value: unknown, lang = 'en'): string =>
  environment.renderString(template, { value, at: { lang } as Page })

describe('a value among other words', () => {
  it.each([
    ['en', 'Ada & Co.', 'Ada &amp; Co.'],
    ['en', '1.2 (2025)', '1.2 (2025)'],
    ['en', 'כותרת <b>', '<bdi dir="rtl">כותרת &lt;b&gt;</bdi>'],
    ['en', 'NATO כותרת', '<bdi dir="ltr">NATO כותרת</bdi>'],
    ['ar', 'NATO', '<bdi dir="ltr">NATO</bdi>'],
    ['ar', 'وزارة', '<bdi dir="rtl">وزارة</bdi>'],
    ['ar', '2025', '2025'],
  ])('on a page in %s, %s has an element of its own only where it needs one', (lang, value, html) => {
    expect(rendered('{{ value | bdi(at) }}', value, lang)).toBe(html)
  })

  it('has the direction of its language where its record says so', () => {
    expect(rendered('{{ value | bdi(at, "he") }}', 'NATO כותרת')).toBe('<bdi dir="rtl">NATO כותרת</bdi>')
    expect(rendered('<em{{ value | dir(at, "he") }}>', 'NATO כותרת')).toBe('<em dir="rtl">')
    expect(rendered('<em{{ value | dir(at) }}>', 'NATO')).toBe('<em>')
  })

  it('may be HTML, whose tags and entities say nothing of its direction', () => {
    const html = new nunjucks.runtime.SafeString('&quot;<a href="#id">שלום</a>')
    expect(rendered('{{ value | bdi(at) }}', html)).toBe('<bdi dir="rtl">&quot;<a href="#id">שלום</a></bdi>')
  })

  it('takes the place that a word leaves for it', () => {
    expect(rendered('{{ "<{}>" | fill(value | bdi(at)) }}', 'שלום')).toBe('&lt;<bdi dir="rtl">שלום</bdi>&gt;')
    expect(rendered('{{ "<{}>" | fill(value | bdi(at)) }}', 'a & b')).toBe('&lt;a &amp; b&gt;')
    expect(rendered('{{ value | bdis(at) }}', ['a', 'שלום'])).toBe('a; <bdi dir="rtl">שלום</bdi>')
  })
})

describe('a value in plain text', () => {
  it('is set apart only where letters from right to left meet others', () => {
    expect(['Ada', 'שלום', '2025'].map((value) => isolated(value, 'en'))).toEqual(['Ada', '\u2068שלום\u2069', '2025'])
    expect(isolated('NATO', 'ar')).toBe('\u2068NATO\u2069')
  })

  it('is an element of its own in HTML', () => {
    expect(rendered('{{ value | withIsolates }}', '<\u2068שלום\u2069>')).toBe('&lt;<bdi>שלום</bdi>&gt;')
  })
})

it('a page in a language from right to left says so', () => {
  expect(rendered('<html{{ at | pageDir }}>', null, 'fa')).toBe('<html dir="rtl">')
  expect(rendered('<html{{ at | pageDir }}>', null, 'en')).toBe('<html>')
})
