import MiniSearch from 'minisearch'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../../../scripts/book/book.ts'
import type { Site } from '../../../../scripts/site/pages/page.ts'
import { searchIndexFile } from '../../../../scripts/site/files/search/index.ts'
import { subjectsOf } from '../../../../scripts/site/files/search/subjects.ts'
import { wordsOf } from '../../../../scripts/site/pages/strings.ts'
import { find } from '../../../../templates/scripts/find.ts'
import { indexOptions } from '../../../../templates/scripts/search-options.ts'
import { fictionalSite } from '../../rendered.ts'

let index: MiniSearch
let site: Site
beforeAll(async () => {
  site = await fictionalSite(({ people }) => {
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

  it('finds a status with NATO by its country and chapter', () => {
    const subjects = subjectsOf(site.books[0] as Book, wordsOf(site.strings, 'en'))
    expect(subjects.get('arvenia-member')).toEqual({ title: 'Arvenia: Member', words: 'NATO status' })
    const found = find(index, 'Arvenia member NATO status', new Set()).results.map(({ id }) => id as string)
    expect(found).toContain('harbour-declaration/arvenia-member')
  })

  it('says with an office until when it was held', () => {
    const [person] = index.search('Mayor of Port Selvane', { filter: ({ group }) => group === 'people' })
    expect(person?.['text']).toContain('Minister of Defence of Arvenia, 1 December 2019 – 10 December 2021')
  })

  it('does not give the day of a search for that of a reaction', () => {
    const [line] = index.search('No statement by Feldoria on the signing', { combineWith: 'AND' })
    expect(line?.['title']).toBe('searched 30 March 2022')
  })

  it('finds nothing for what is not there', () => {
    expect(urls('xylophone')).toEqual([])
  })
})
