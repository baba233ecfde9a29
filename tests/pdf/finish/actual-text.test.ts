import { describe, expect, it } from 'vitest'
import { sayByFonts } from '../../../scripts/pdf/finish/actual-text.ts'
import { readOperations } from '../../../scripts/pdf/finish/operations.ts'

/** A font that means nothing by code 1, and another by code 2 than is asked of it; there is no other for code 3. */
const saying = (font: string, code: string): string | null => ({ '\0\x01': font, '\0\x02': `${font}.1` })[code] ?? null
const rewrite = (source: string): string =>
  sayByFonts(readOperations(source), saying)
    .map(({ text }) => text)
    .join(' ')
const says = '/Span <</ActualText <feff0066>>> BDC'

describe('sayByFonts', () => {
  it.each([
    ['a glyph whose font can say so', `/F1 9 Tf ${says} <0001> Tj EMC <0002> Tj`, '/F1 9 Tf <0001> Tj <0002> Tj'],
    [
      'a glyph whose font says something else',
      `/F1 9 Tf ${says} 5 0 Td <0002> Tj EMC <0002> Tj`,
      '/F1 9 Tf 5 0 Td /F1.1 9 Tf <0002> Tj /F1 9 Tf <0002> Tj',
    ],
    [
      'a font that is chosen within the sequence',
      `/F0 9 Tf ${says} /F1 9 Tf <0002> Tj EMC`,
      '/F0 9 Tf /F1 9 Tf /F1.1 9 Tf <0002> Tj /F1 9 Tf',
    ],
    ['a space of another kind', '/F1 9 Tf /Span <</ActualText <feff00a0>>> BDC <0003> Tj EMC', '/F1 9 Tf <0003> Tj'],
  ])('unwraps %s', (_, source, wanted) => {
    expect(rewrite(source)).toBe(wanted)
  })

  it.each([
    ['several glyphs', `/F1 9 Tf ${says} <00010001> Tj EMC`],
    ['several operations', `/F1 9 Tf ${says} <0001> Tj <0001> Tj EMC`],
    ['what no font can say', `/F1 9 Tf ${says} <0003> Tj EMC`],
    ['a font that is chosen too late', `${says} <0001> Tj /F1 9 Tf EMC`],
    ['what is only tagged', '/P <</MCID 1>> BDC /F1 9 Tf <0001> Tj EMC'],
  ])('leaves %s', (_, source) => {
    expect(rewrite(source)).toBe(source)
  })
})
