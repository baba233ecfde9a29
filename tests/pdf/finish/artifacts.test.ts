import { describe, expect, it } from 'vitest'
import { wrapUnmarked } from '../../../scripts/pdf/finish/artifacts.ts'
import { readOperations } from '../../../scripts/pdf/finish/operations.ts'
import { PageContent } from '../../../scripts/pdf/finish/page-content.ts'

const rewrite = (source: string, artifacts: number[] = []): string => {
  const content = new PageContent(wrapUnmarked(readOperations(source)))
  for (const mcid of artifacts) content.makeArtifact(mcid)
  return content.toString().replaceAll(/\s+/g, ' ').trim()
}

describe('an artifact is made of', () => {
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

describe('as it is stays', () => {
  it.each([
    ['what is tagged', '/P <</MCID 1>> BDC BT (a) Tj ET 0 0 5 5 re f EMC'],
    ['a clip, which draws nothing', '0 0 5 5 re W n'],
    ['a text object that shows nothing', 'BT ET'],
    ['what is marked within a marked part', '/P <</MCID 1>> BDC /Span <</ActualText (x)>> BDC (a) Tj EMC 0 0 m S EMC'],
  ])('%s', (_, source) => {
    expect(rewrite(source, [3])).toBe(source)
  })
})
