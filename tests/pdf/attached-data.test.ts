import { describe, expect, it } from 'vitest'
import { attachedData, wordsOfFact } from '../../scripts/pdf/attached-data.ts'
import { fictionalBook } from '../book/fictional-book.ts'

describe('attachedData', async () => {
  const provenance = { commit: 'abc', date: new Date('2020-02-02T02:02:02Z'), url: 'https://book.example/' }
  const data = attachedData(await fictionalBook(), 'book', provenance)

  it('says what it was made from', () => {
    expect(data).toMatchObject({
      id: 'harbour-declaration',
      commit: 'abc',
      date: '2020-02-02T02:02:02Z',
      site: 'https://book.example/',
    })
  })

  it('has every fact with its number in the book', () => {
    expect(data.facts.find(({ id }) => id === 'dravia-opposes')?.number).toBe('8.2')
    expect(data.facts.filter(({ number }) => number === null)).toEqual([])
  })

  it('names every address once, those within texts too', () => {
    expect(data.links).toEqual([...new Set(data.links)].toSorted())
    expect(data.links).toEqual(expect.arrayContaining(data.sources.map(({ url }) => url)))
    expect(data.links.filter((url) => /[\s"\\)<>\]]/.test(url))).toEqual([])
  })
})

it('attachedData names an address whole, brackets and all', async () => {
  const url = 'https://coast.example.org/Harbour_(declaration)?a=1&b="2"'
  const book = await fictionalBook(({ sources, glossary }) => {
    for (const source of sources) source.url = url
    for (const term of glossary) term.definition = 'As [here](https://coast.example.org/?a=1&amp;b=2).'
  })
  const { links } = attachedData(book, 'book', { commit: null, date: new Date(0), url: null })
  expect(links).toEqual(expect.arrayContaining([url, 'https://coast.example.org/?a=1&b=2']))
})

describe('wordsOfFact', () => {
  it.each([
    ['Plain words.', ['Plain words.']],
    ['Words [#a-fact] and [@a-source] more.', ['Words', 'and', 'more.']],
    ['An *emphasis* and **two**', ['An', 'emphasis', 'and', 'two']],
    ['See [the text](https://known.example/a) here', ['See', 'the text', 'here']],
    ["Arvenia's “own” words", ['Arvenia’s “own” words']],
    ['AT&T, 2 \\* 3 and <b>, not &rarr;', ['AT&T, 2 * 3 and <b>, not &rarr;']],
    ['[#only]', []],
  ])('leaves of %s what print shows whole', (text, words) => {
    expect(wordsOfFact(text, 'en')).toEqual(words)
  })
})
