import { describe, expect, it } from 'vitest'
import { hyphenate, hyphenatedLanguages } from '../../../scripts/pdf/measure/hyphenation.ts'

const shown = (text: string, lang: string): string => hyphenate(text, lang).replaceAll('\u00ad', '-')

describe('hyphenate', () => {
  it.each([
    ['en', 'cooperation', 'co-op-er-a-tion'],
    ['hr', 'zajednička', 'za-jed-nička'],
    ['sq', 'marrëveshje', 'ma-rrë-veshje'],
    ['sr-Cyrl', 'декларација', 'де-кла-ра-ција'],
    ['sr-Latn', 'saopštenje', 'sa-op-šte-nje'],
  ])('divides by the patterns of %s', (lang, word, wanted) => {
    expect(shown(word, lang)).toBe(wanted)
  })

  it.each([
    'Skupština',
    'NATO',
    'ksf2018',
    'https://known.example/cooperation',
    'cooperation.org',
    'short',
    'D’Artagnan',
  ])('leaves %s whole: a name, an address or too short', (word) => {
    expect(shown(word, 'en')).toBe(word)
  })

  it('takes the language for its regions, and leaves alone what it has no patterns for', () => {
    expect(shown('cooperation', 'en-GB')).toBe(shown('cooperation', 'en'))
    expect(shown('kunlaborado', 'eo')).toBe('kunlaborado')
  })

  it.each(hyphenatedLanguages)(
    'in %s changes nothing but soft hyphens, and leaves two letters before and three after',
    (lang) => {
      const text = 'The declaration, cooperation (përbashkët) zajednička; saopštenje декларација – naïve e\u0301toile.'
      const divided = hyphenate(text, lang)
      expect(divided.replaceAll('\u00ad', '')).toBe(text)
      expect(divided).not.toMatch(/(?<![\p{L}\u00ad])\p{L}\u00ad|\u00ad\p{L}{1,2}(?![\p{L}\u00ad])/u)
    },
  )
})
