import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../scripts/book/book.ts'
import { addLakeAccord } from '../book/lake-accord.ts'
import { renderFictional, type RenderedSite } from './rendered.ts'

let rendered: RenderedSite
let harbour: Book
let lake: Book
beforeAll(async () => {
  rendered = await renderFictional(addLakeAccord)
  const [first, second] = rendered.site.books
  if (first === undefined || second === undefined) throw new Error('there are not two books')
  ;[harbour, lake] = [first, second]
})
afterAll(() => rendered[Symbol.asyncDispose]())

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)
const statuses = (book: Book): string[] => [...new Set(book.natoStatus.map(({ country }) => country.id))]

describe('of what all pacts share, a book has', () => {
  it('no person, country, status, term or source that only the other speaks of', () => {
    expect(ids(harbour.people)).not.toContain('nils-overbeck')
    expect(ids(harbour.countries)).not.toContain('iverland')
    expect(statuses(harbour)).not.toContain('iverland')
    expect(ids(harbour.glossary)).not.toContain('ice-charter')
    expect(ids(harbour.sources)).not.toContain('lake-gazette')

    expect(ids(lake.people)).toEqual(['nils-overbeck'])
    expect(statuses(lake).toSorted()).toEqual(['dravia', 'iverland'])
    expect(ids(lake.glossary)).not.toContain('joint-declaration')
    expect(ids(lake.sources)).not.toContain('declaration-text')
    expect(lake.index.map(({ entry }) => entry)).not.toContain('Tolvane, Mira')
  })

  it('what both speak of, and what none does', () => {
    for (const book of [harbour, lake]) {
      expect(ids(book.countries)).toContain('dravia')
      expect(ids(book.glossary)).toContain('admiralty-code')
    }
    expect(ids(lake.glossary)).toContain('ice-charter')
    expect(ids(harbour.glossary)).toContain('joint-declaration')
  })

  it('no status footnote of a country that it does not name', () => {
    expect(harbour.countries.find(({ id }) => id === 'corvania')?.footnote).not.toBeNull()
    expect(ids(lake.countries)).not.toContain('corvania')
  })
})

describe('the pages that both share', () => {
  it.each([
    ['people', ['Mira Tolvane', 'Nils Overbeck']],
    ['sources', ['Lake Gazette', 'Selvane Courier']],
    ['glossary', ['ice charter', 'joint declaration']],
    ['about', ['The Harbour Declaration', 'The Lake Accord']],
  ])('/%s/ has what either has', async (page, texts) => {
    const html = await rendered.read(`${page}/index.html`)
    for (const text of texts) expect(html).toContain(text)
  })

  it.each(['feed.xml', 'search-index.json', 'data/pacts.csv', 'index.html'])('%s has both pacts', async (file) => {
    const text = await rendered.read(file)
    expect(text).toContain('Harbour Declaration')
    expect(text).toContain('Lake Accord')
  })
})

describe('that a pact is invented', () => {
  const notice = async (file: string): Promise<string | undefined> =>
    /<aside class="fictional"><p>(.*?)<\/p>/s.exec(await rendered.read(file))?.[1]

  it('is said on every page of its book, and on none of the other', async () => {
    expect(await notice('briefings/harbour-declaration/index.html')).toContain('Nothing on this page is true')
    expect(await notice('pacts/harbour-declaration/timeline/index.html')).toContain('Nothing on this page is true')
    expect(await notice('briefings/lake-accord/index.html')).toBeUndefined()
    expect(await notice('pacts/lake-accord/timeline/index.html')).toBeUndefined()
  })

  it('is said of that pact alone where both are shown', async () => {
    for (const file of ['index.html', 'people/index.html', 'sources/index.html', 'glossary/index.html']) {
      expect(await notice(file), file).toContain('The Harbour Declaration')
      expect(await notice(file), file).not.toContain('Nothing on this page is true')
    }
  })
})
