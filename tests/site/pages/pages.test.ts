import { describe, expect, it } from 'vitest'
import { fictionalSite } from '../rendered.ts'

describe('the pages of the site', () => {
  it('have each an address, a title and a description of their own', async () => {
    const { pages } = await fictionalSite()
    for (const key of ['url', 'title', 'description'] as const) {
      const values = pages.map((page) => page[key])
      expect(
        values.filter((value, index) => values.indexOf(value) !== index),
        key,
      ).toEqual([])
    }
  })

  it('of two briefings of one pact are shared, the first one shown', async () => {
    const { pages, books } = await fictionalSite(({ briefings }) => {
      const [first] = briefings
      if (first === undefined) throw new Error('no briefing')
      briefings.push({ ...first, id: 'second', briefing: { ...first.briefing, id: 'second', title: 'Second' } })
    })
    expect(books).toHaveLength(2)
    const urls = pages.map(({ url }) => url)
    expect(urls.filter((url) => url === '/pacts/harbour-declaration/scope/')).toHaveLength(1)
    expect(pages.find(({ url }) => url === '/pacts/harbour-declaration/scope/')?.book?.id).toBe('harbour-declaration')
    expect(urls).toContain('/briefings/second/')
  })
})
