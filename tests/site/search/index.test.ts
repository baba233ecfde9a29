import MiniSearch from 'minisearch'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchIndexFile } from '../../../scripts/site/search/index.ts'
import { indexOptions } from '../../../templates/scripts/search-options.ts'
import { fictionalSite } from '../rendered.ts'

let index: MiniSearch
beforeAll(async () => {
  const site = await fictionalSite(({ people }) => {
    for (const person of people) if (person.id === 'mira-tolvane') person.name = 'Мира Толване'
  })
  index = MiniSearch.loadJSON(searchIndexFile(site).text, indexOptions)
})
const urls = (query: string): unknown[] => index.search(query).map(({ url }) => url as unknown)

describe('the search index, as a browser loads it', () => {
  it('finds a fact at its anchor', () => {
    expect(urls('ministers signed harbours')).toContain('briefings/harbour-declaration/#harbour-declaration')
  })

  it('finds a person by the Latin form of a Cyrillic name', () => {
    expect(urls('tolvane')).toContain('people/mira-tolvane/')
  })

  it('finds a source and a term', () => {
    expect(urls('Coast Institute')).toContain('sources/#source-coast-institute-2022-01')
    expect(urls('TLP')).toContain('glossary/#term-tlp')
  })

  it('finds a dispute', () => {
    expect(urls('how many ships')).toContain('briefings/harbour-declaration/#dispute-ships')
  })

  it('finds nothing for what is not there', () => {
    expect(urls('xylophone')).toEqual([])
  })
})
