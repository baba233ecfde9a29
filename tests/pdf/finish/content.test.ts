import { describe, expect, it } from 'vitest'
import { rewriteContent } from '../../../scripts/pdf/finish/content.ts'

/** A font in which code 1 is a hyphen and code 2 a letter. */
const meaning = (_: string, code: string): string => (code === '\x00\x01' ? '-' : 'a')
const rewrite = (source: string, artifacts: number[] = []): string =>
  rewriteContent(source, new Set(artifacts), meaning).replaceAll(/\s+/g, ' ').trim()

describe('rewriteContent makes an artifact of', () => {
  it.each([
    ['a drawing outside marked content', '0 0 5 5 re f', '/Artifact BMC 0 0 5 5 re f EMC'],
    ['a path of several parts, as one', '0 0 m 5 5 l h S', '/Artifact BMC 0 0 m 5 5 l h S EMC'],
    ['an image', '/Im1 Do', '/Artifact BMC /Im1 Do EMC'],
    ['a margin’s text', 'BT (a) Tj ET', '/Artifact BMC BT (a) Tj ET EMC'],
    ['content that belongs to no element', '/P <</MCID 3>> BDC BT (a) Tj ET EMC', '/Artifact BMC BT (a) Tj ET EMC'],
  ])('%s', (_, source, wanted) => {
    expect(rewrite(source, [3])).toBe(wanted)
  })
})

describe('rewriteContent leaves alone', () => {
  it.each([
    ['what is tagged', '/P <</MCID 1>> BDC BT (a) Tj ET 0 0 5 5 re f EMC'],
    ['a clip, which draws nothing', '0 0 5 5 re W n'],
    ['a text object that shows nothing', 'BT ET'],
    ['what is marked within a marked part', '/P <</MCID 1>> BDC /Span <</ActualText (x)>> BDC (a) Tj EMC 0 0 m S EMC'],
  ])('%s', (_, source) => {
    expect(rewrite(source, [3])).toBe(source)
  })
})

describe('rewriteContent, for words that might have been divided,', () => {
  const marked = (inner: string): string => `/P <</MCID 1>> BDC BT /F1 9 Tf ${inner} ET EMC`
  const soft = '/Span <</ActualText <feff00ad>>> BDC'

  it('takes out the invisible hyphens', () => {
    expect(rewrite(marked(`<0002> Tj ${soft} <0001> Tj EMC <0002> Tj`))).toBe(marked('<0002> Tj <0002> Tj'))
  })

  it('takes them out of a ligature', () => {
    expect(rewrite(marked('/Span <</ActualText <feff006600ad0069>>> BDC <0002> Tj EMC'))).toBe(
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
