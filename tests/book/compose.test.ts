import { beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../scripts/book/book.ts'
import { chapterOf, fictionalBook } from './fictional-book.ts'

let book: Book
beforeAll(async () => {
  book = await fictionalBook()
})

describe('composeBook', () => {
  it('has the chapters that the briefing asks for, in its order, numbered', () => {
    expect(book.chapters.slice(0, 4).map(({ number, id, kind }) => [number, id, kind])).toEqual([
      [1, 'at-a-glance', 'summary'],
      [2, 'background', 'prose'],
      [3, 'scope', 'scope'],
      [4, 'members', 'members'],
    ])
  })

  it('opens a chapter with the text of its Markdown file, and only then', () => {
    expect(chapterOf(book, 'scope').intro).toMatch(/\w/)
    expect(chapterOf(book, 'members').intro).toBeNull()
  })

  it('shows the office held on the day of the statement, not the latest one', () => {
    expect(book.facts['tolvane-no-treaty']?.by).toEqual({
      id: 'mira-tolvane',
      kind: 'person',
      name: 'Mira Tolvane',
      title: 'Minister of Defence of Arvenia',
      country: 'arvenia',
    })
  })

  it('leaves the facts of another pact out of a caution that both pacts share', async () => {
    const shared = await fictionalBook(({ sources }) => {
      for (const { cautions = [] } of sources)
        for (const caution of cautions) caution.facts.push('fact-of-another-pact')
    })
    const cautions = shared.sources.flatMap((source) => source.cautions)
    expect(cautions.length).toBeGreaterThan(0)
    expect(cautions).toEqual(book.sources.flatMap((source) => source.cautions))
  })

  it('numbers the sources in the order of the list, by publisher', () => {
    expect(book.sources.map(({ number }) => number)).toEqual(book.sources.map((_, index) => index + 1))
    const publishers = book.sources.map(({ publisher }) => publisher)
    expect(publishers).toEqual(publishers.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  it('cites each source under the number it has in the list', () => {
    const numbers = new Map(book.sources.map(({ id, number }) => [id, number]))
    const citations = Object.values(book.facts).flatMap((fact) => fact.citations)
    expect(citations.length).toBeGreaterThan(40)
    expect(citations.filter(({ id, number }) => numbers.get(id) !== number)).toEqual([])
  })

  it('shows with each source every fact that rests on it', () => {
    const resting = book.sources.find(({ id }) => id === 'arvenian-mod-biography')
    const citing = Object.values(book.facts).filter(({ citations }) => citations.some(({ id }) => id === resting?.id))
    expect(resting?.facts.map(({ id }) => id)).toEqual(citing.map(({ id }) => id))
  })

  it('tells a fact which disputes it is a side of', () => {
    expect(book.facts['seven-ships']?.disputes).toEqual([
      { id: 'dispute-ships', question: 'How many ships took part in the first exercise?' },
    ])
    expect(book.facts['sarn-should-vote']?.disputes).toEqual([])
  })

  it('orders the timeline by the first day each event can mean, the signing among them', () => {
    const days = book.events.map(({ date }) => date.earliest ?? date.latest ?? '9999')
    expect(days).toEqual(days.toSorted())
    expect(book.events.map(({ id }) => id)).toContain(book.pact.id)
  })

  it('sorts people by their family names', () => {
    const names = book.people.map(({ sort }) => sort)
    expect(names).toContain('Aardel, Tomas ven')
    expect(names).toContain('Brokkel, Edda')
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  it('lists everyone whom a fact names, also those who say nothing, and nobody else', async () => {
    const silent = await fictionalBook(({ people }) => {
      const [mira] = people
      if (mira === undefined) return
      // The place of the signing, Port Selvane, serves as a family name that stands in a text.
      people.push({ ...mira, id: 'named', name: 'Mira Selvane' }, { ...mira, id: 'absent', name: 'Mira Nowhere' })
    })
    const ids = silent.people.map(({ id }) => id)
    expect(ids).toContain('named')
    expect(ids).not.toContain('absent')
  })

  it.each([
    ["Quorvane's words", true],
    ['Quorvane’s words', true],
    ['a Quorvane-led talk', true],
    ['*Quorvane*, he said', true],
    ['Quorvanesque words', false],
  ])('takes "%s" for a naming of Quorvane: %s', async (words, isNamed) => {
    const named = await fictionalBook(({ people, pacts }) => {
      const [mira] = people
      const [statement] = pacts[0]?.statements ?? []
      if (mira === undefined || statement === undefined) return
      people.push({ ...mira, id: 'only-named', name: 'Ada Quorvane' })
      statement.text += ` ${words}.`
    })
    expect(named.people.some(({ id }) => id === 'only-named')).toBe(isNamed)
  })

  it('puts the statements on a topic together', () => {
    const topics = book.statements.map(({ topic }) => topic)
    expect(topics[0]).toBe('Legal weight')
    expect(topics.filter((topic, index) => topic !== topics[index - 1])).toEqual([...new Set(topics)])
  })

  it('gives every absent value as null, so that a template can tell it from a misspelling', () => {
    const undefinedAt = (value: unknown, path: string): string[] =>
      value === undefined
        ? [path]
        : typeof value === 'object' && value !== null && !(value instanceof Map)
          ? Object.entries(value).flatMap(([key, inner]) => undefinedAt(inner, `${path}.${key}`))
          : []
    expect(undefinedAt(Object.values(book.facts), 'facts')).toEqual([])
    expect(undefinedAt(book.sources, 'sources')).toEqual([])
  })
})
