import { beforeAll, describe, expect, it } from 'vitest'
import { jsonLd } from '../../../scripts/site/files/json-ld.ts'
import type { Site } from '../../../scripts/site/pages/page.ts'
import { fictionalSite } from '../rendered.ts'

type Node = Record<string, unknown>

/** The types of https://schema.org that the pages use, and what a reader of them counts on. */
const expected: Record<string, string[]> = {
  WebSite: ['name', 'url', 'hasPart'],
  Report: ['headline', 'author', 'datePublished', 'version', 'inLanguage', 'description', 'url', 'encoding'],
  MediaObject: ['contentUrl', 'encodingFormat'],
  Organization: ['name'],
  ProfilePage: ['mainEntity'],
  Person: ['name'],
  CollectionPage: ['name'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  DefinedTerm: ['@id', 'name', 'description'],
  Dataset: ['name', 'description', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  AboutPage: ['name'],
  WebPage: ['name'],
}

/** Every typed thing in the data of a page. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  return [...('@type' in node ? [node] : []), ...Object.values(node).flatMap(nodesIn)]
}

/** Types that schema.org does not have or we do not use, what is missing in the others, and what is empty. */
const faultsOf = (text: string): string[] =>
  nodesIn(JSON.parse(text)).flatMap((node) => {
    const type = String(node['@type'])
    const wanted = expected[type]
    if (wanted === undefined) return [`${type} is no type that we know`]
    return [
      ...wanted.filter((key) => !(key in node)).map((key) => `${type} without ${key}`),
      ...Object.entries(node)
        .filter(([, value]) => value === null || value === '')
        .map(([key]) => `${type} with an empty ${key}`),
    ]
  })

let site: Site
beforeAll(async () => {
  site = await fictionalSite()
})

describe('schema.org data', () => {
  it('says on every page what it is, with all that belongs to it', () => {
    for (const page of site.pages) {
      const text = jsonLd(page, site)
      expect(faultsOf(text), page.url).toEqual([])
      expect(JSON.parse(text), page.url).toMatchObject({ '@context': 'https://schema.org', name: page.title })
    }
    expect(faultsOf('{"@type":"Report","author":{"@type":"Robot"},"version":""}')).toContain('Report without headline')
    expect(faultsOf('{"@type":"Organization","name":""}')).toEqual(['Organization with an empty name'])
  })

  it('names whole addresses and days', () => {
    const page = site.pages.find(({ layout }) => layout === 'briefing')
    if (page === undefined) throw new Error('no briefing page')
    expect(JSON.parse(jsonLd(page, site))).toMatchObject({
      '@type': 'Report',
      url: 'https://example.org/repo/briefings/harbour-declaration/',
      datePublished: '2022-04-04',
      temporalCoverage: '../2022-03-31',
      encoding: { contentUrl: 'https://example.org/repo/briefings/harbour-declaration/harbour-declaration.pdf' },
    })
  })

  it('cannot end the block it stands in', async () => {
    const hostile = await fictionalSite(({ briefings }) => {
      for (const { briefing } of briefings) briefing.description = '</script><script>alert(1)</script>'
    })
    const page = hostile.pages.find(({ layout }) => layout === 'briefing')
    if (page === undefined) throw new Error('no briefing page')
    const text = jsonLd(page, hostile)
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({ description: '</script><script>alert(1)</script>' })
  })
})
