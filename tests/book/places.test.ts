import { describe, expect, it } from 'vitest'
import { furtherFacts, placesOf } from '../../scripts/book/places.ts'
import { fictionalBook } from './fictional-book.ts'

describe('the place of a record', () => {
  it('is one for every fact, dispute and unknown', async () => {
    const { places, facts } = await fictionalBook()
    expect(Object.keys(facts).filter((id) => places[id] === undefined)).toEqual([])
    expect(places['dispute-ships']?.chapter).toBe('disputes')
    const numbers = Object.values(places).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('is numbered by chapter and by order on the page, nested facts after their record', async () => {
    const { places, chapters } = await fictionalBook()
    const scope = chapters.find(({ kind }) => kind === 'scope')
    expect(places['scope-preamble']).toEqual({ chapter: 'scope', number: `${scope?.number}.1` })
  })

  it('of a name is among those with the same word', async () => {
    const { places, chapters } = await fictionalBook()
    const names = chapters.find(({ kind }) => kind === 'names')
    const order = ['name-title', 'name-harbour-declaration', 'name-bulgarian', 'name-wall-of-ships']
    expect(order.map((id) => places[id]?.number)).toEqual([1, 2, 3, 4].map((each) => `${names?.number}.${each}`))
  })

  it('of a fact that no chapter shows is after the last chapter', async () => {
    const book = await fictionalBook()
    const without = book.chapters.filter(({ kind }) => kind !== 'statements')
    const places = placesOf(without, book)
    expect(places['tolvane-no-treaty']).toEqual({ chapter: furtherFacts, number: `${without.length + 1}.1` })
  })
})
