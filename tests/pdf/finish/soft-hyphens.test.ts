import { describe, expect, it } from 'vitest'
import { readOperations } from '../../../scripts/pdf/finish/operations.ts'
import { dropSoftHyphens } from '../../../scripts/pdf/finish/soft-hyphens.ts'

/** A font in which code 1 is a hyphen, code 2 a letter, and code 3 a space. */
const meaning = (_: string, code: string): string => ({ '\0\x01': '-', '\0\x03': ' ' })[code] ?? 'a'
const rewrite = (source: string): string =>
  dropSoftHyphens(readOperations(source), meaning)
    .map(({ text }) => text)
    .join(' ')

describe('dropSoftHyphens, in words that might have been divided,', () => {
  const marked = (inner: string): string => `/P <</MCID 1>> BDC BT /F1 9 Tf ${inner} ET EMC`
  const soft = '/Span <</ActualText <feff00ad>>> BDC'

  it('takes out the invisible hyphens', () => {
    expect(rewrite(marked(`<0002> Tj ${soft} <0001> Tj EMC <0002> Tj`))).toBe(marked('<0002> Tj <0002> Tj'))
  })

  it('takes them out of a ligature, with the glyph that stands for them', () => {
    expect(rewrite(marked('/Span <</ActualText <feff006600ad0069>>> BDC <0002> Tj <0003> Tj EMC'))).toBe(
      marked('/Span <</ActualText <feff00660069>>> BDC <0002> Tj EMC'),
    )
  })

  it('says of the hyphen at the end of a line that it is one', () => {
    const line = '/P <</MCID 1>> BDC BT /F1 9 Tf <0002> Tj'
    const source = `${line} ${soft} EMC ET BT /F1 9 Tf <0001> Tj ET EMC`
    expect(rewrite(source)).toBe(`${line} ET BT /F1 9 Tf ${soft} <0001> Tj EMC ET EMC`)
  })

  it('leaves a hyphen that an author wrote', () => {
    expect(rewrite(marked('<0002> Tj <0001> Tj <0002> Tj'))).toBe(marked('<0002> Tj <0001> Tj <0002> Tj'))
  })

  it('leaves a hyphen that begins a run of letters', () => {
    const line = '/P <</MCID 1>> BDC BT /F1 9 Tf <0002> Tj'
    const source = `${line} ${soft} EMC ET BT /F1 9 Tf <0001> Tj <0002> Tj ET EMC`
    expect(rewrite(source)).toBe(`${line} ET BT /F1 9 Tf <0001> Tj <0002> Tj ET EMC`)
  })

  it('refuses what Chromium does not write', () => {
    expect(() => rewrite('BI /W 1 ID x EI')).toThrow('an inline image')
  })
})
