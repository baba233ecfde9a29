import { describe, expect, it } from 'vitest'
import { composeBook } from '../../scripts/book/compose.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { dateWords, readStrings, wordsOf } from '../../scripts/site/strings.ts'

const { facts } = await loadFacts({ data: 'data', briefings: 'briefings' })
const [pact] = facts?.pacts ?? []
if (facts === null || pact === undefined) throw new Error('the facts have errors')
const [folder] = facts.briefings
if (folder === undefined) throw new Error('there is no briefing')
const terms = composeBook(facts, folder, dateWords(wordsOf(await readStrings(), 'en'))).index
const entry = (text: string) => terms.filter((each) => each.entry.startsWith(text))

describe('the index of the real book', () => {
  it('leads from a name written out to the short one that has the pages', () => {
    expect(entry('Kosovo Security Force')).toMatchObject([{ see: { label: 'KSF' }, names: [] }])
    expect(entry('KSF')).toMatchObject([
      { entry: 'KSF (Kosovo Security Force)', names: ['KSF', 'Kosovo Security Force'] },
    ])
  })

  it('leads from a country in its own language, and from its short form, to its entry', () => {
    expect(entry('Shqipëria')).toMatchObject([{ see: { label: 'Albania' } }])
    expect(entry('BiH')).toMatchObject([{ see: { label: 'Bosnia and Herzegovina' } }])
  })

  it('knows where each has its own line', () => {
    const [member] = pact.members
    expect(entry('Albania')[0]?.main).toEqual([member?.id])
    expect(entry('Membership Action Plan')[0]?.main).toEqual([expect.stringMatching(/^term-/)])
  })

  it('has each entry once, and every reference leads to one that has pages', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
    const withPages = new Set(terms.filter(({ names }) => names.length > 0).map(({ id }) => id))
    expect(terms.filter(({ see }) => see !== null && !withPages.has(see.id))).toEqual([])
  })
})
