/** Maps of many countries in print. That the words are read in their order, printing itself proves. */
import iso from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { pactLists, vary } from '../book/any-book.ts'
import { fictionalSite } from '../site/rendered.ts'
import { printOne, wordsOn } from './print-one.ts'

const codes = iso.map(([code = '']) => code)

/** A pact of so many countries, some of whose statuses are known, and nothing else. */
const countriesOnly = (count: number) => (facts: Facts) => {
  vary(facts, { kinds: ['members', 'sources'], empty: pactLists.filter((name) => name !== 'members'), marks: [] })
  const [pact] = facts.pacts
  const [member] = pact?.members ?? []
  const [period] = facts.natoStatus
  if (pact === undefined || member === undefined || period === undefined) throw new Error('the fixture lacks something')
  const added = codes
    .slice(0, count)
    .map((code) => ({ id: `country-${code.toLowerCase()}`, code, name: `Land of ${code}` }))
  const withStatus = added.filter((_, index) => index % 3 > 0)
  facts.countries.push(...added)
  facts.natoStatus.push(...withStatus.map(({ id }) => ({ ...period, id: `status-${id}`, country: id })))
  pact.members.push(...added.map(({ id }) => ({ ...member, id: `member-${id}`, country: id, facts: [] })))
}

describe('a map of many countries', () => {
  it.each([36, 194])('is printed with its list, of %i', async (count) => {
    const printed = await printOne(await fictionalSite(countriesOnly(count)), 'book')
    const words = printed.pages.map((_, page) => wordsOn(printed, page)).join(' ')
    const [, list = ''] = words.split('The countries on the map')
    for (const code of codes.slice(0, count)) expect(list).toContain(`Land of ${code}`)
  })

  it('stands on the first page at a glance, with its list after it', async () => {
    const printed = await printOne(await fictionalSite(countriesOnly(32)), 'at-a-glance')
    expect(wordsOn(printed, 0)).toContain('Part in the pact')
    expect(`${wordsOn(printed, 0)}${wordsOn(printed, 1)}`).toContain('The countries on the map')
    expect(printed.pages).toHaveLength(2)
  })

  it.each([80, 194])('fits on two pages at a glance, of %i', async (count) => {
    const printed = await printOne(await fictionalSite(countriesOnly(count)), 'at-a-glance')
    expect(printed.pages.length).toBeLessThanOrEqual(2)
    expect(`${wordsOn(printed, 0)}${wordsOn(printed, 1)}`).toContain('parts and statuses: § 1')
  })
})
