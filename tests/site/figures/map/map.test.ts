import { describe, expect, it } from 'vitest'
import type { Book } from '../../../../scripts/book/book.ts'
import { drawMap } from '../../../../scripts/site/figures/map/map.ts'
import { mapChapterOf } from '../../../../scripts/site/figures/map/place.ts'
import { fictionalBook } from '../../../book/fictional-book.ts'
import { realCodes } from '../../../../scripts/fuzz/grow.ts'

const mappedBook = (): Promise<Book> =>
  fictionalBook(({ countries }) => {
    for (const country of countries) country.code = realCodes[country.id] ?? country.code
  })

describe('the map', () => {
  it('is not drawn where the atlas knows none of the members', async () => {
    expect(drawMap(await fictionalBook())).toBeNull()
  })

  it('tells members, those invited and neighbours apart', async () => {
    const map = drawMap(await mappedBook())
    const parts = Object.fromEntries(map?.shapes.map(({ country, part }) => [country.id, part]) ?? [])
    expect(parts).toMatchObject({ arvenia: 'member', corvania: 'member', estmark: 'invited', dravia: 'neighbour' })
  })

  it('draws a country that has no number in the atlas apart from its neighbour', async () => {
    const shapes = drawMap(await mappedBook())?.shapes ?? []
    const pathOf = (id: string) => shapes.find(({ country }) => country.id === id)?.d ?? ''
    expect(pathOf('corvania')).toMatch(/^M/)
    expect(pathOf('corvania')).not.toBe(pathOf('dravia'))
  })

  it('is drawn once for books that it shows alike, and anew for one that it does not', async () => {
    const [map, same] = [drawMap(await mappedBook()), drawMap(await mappedBook())]
    expect(same).toBe(map)
    const other = await mappedBook()
    for (const country of other.countries) if (country.id === 'dravia') country.name = 'New Dravia'
    expect(drawMap(other)?.shapes.map(({ country }) => country.name)).toContain('New Dravia')
  })

  it('writes the code where the name does not fit', async () => {
    const book = await mappedBook()
    for (const country of book.countries) if (country.id === 'corvania') country.name = 'The Free Isles of Corvania'
    const label = drawMap(book)?.shapes.find(({ country }) => country.id === 'corvania')?.label?.text
    expect(label).toBe('XK')
  })

  it('lists apart the neighbours of which the book knows no status', async () => {
    const book = await mappedBook()
    expect(drawMap(book)?.rest).toEqual([])
    book.natoStatus = book.natoStatus.filter(({ country }) => country.id !== 'dravia')
    expect(drawMap(book)?.rest.map(({ id }) => id)).toEqual(['dravia'])
  })

  it('has a key of the statuses that occur', async () => {
    const map = drawMap(await mappedBook())
    expect(new Set(map?.statuses)).toEqual(new Set(map?.shapes.flatMap(({ status }) => status?.status ?? [])))
  })

  it('stands in the chapter of the members', async () => {
    expect(mapChapterOf(await fictionalBook())).toBe('members')
  })
})
