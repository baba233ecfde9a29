import { describe, expect, it } from 'vitest'
import { composeBook } from '../../scripts/book/compose.ts'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { dateWords, readStrings, wordsOf } from '../../scripts/site/pages/strings.ts'
import { asChecked } from './as-checked.ts'
import { fictional } from './fictional-book.ts'

const { facts } = await loadFacts(fictional)
const [pact] = facts?.pacts ?? []
if (facts === null || pact === undefined) throw new Error('the facts have errors')
const [folder] = facts.briefings
if (folder === undefined) throw new Error('there is no briefing')
const words = dateWords(wordsOf(await readStrings(), 'en'))
const terms = composeBook(facts, folder, words).index
const entry = (text: string) => terms.filter((each) => each.entry.startsWith(text))

describe('the index', () => {
  it('leads from a name written out to the short one that has the pages', () => {
    expect(entry('Ministry of Defence of Arvenia')).toMatchObject([{ see: { label: 'MoD Arvenia' }, names: [] }])
    expect(entry('MoD Arvenia')).toMatchObject([
      {
        entry: 'MoD Arvenia (Ministry of Defence of Arvenia)',
        names: ['MoD Arvenia', 'Ministry of Defence of Arvenia'],
      },
    ])
  })

  it('leads from a country in its own language, and in another script, to its entry', () => {
    expect(entry('Arvenio')).toMatchObject([{ see: { label: 'Arvenia' } }])
    expect(entry('Корвания')).toMatchObject([{ see: { label: 'Corvania' } }])
  })

  it('leads there once from a name that two languages share', () => {
    const edited = structuredClone(facts) as unknown as Facts
    Object.assign(edited.countries.find(({ id }) => id === 'arvenia') ?? {}, { names: { ja: '星島', zh: '星島' } })
    const { index } = composeBook(asChecked(edited), folder, words)
    expect(index.filter((each) => each.entry === '星島')).toMatchObject([{ see: { label: 'Arvenia' } }])
  })

  it('knows where each has its own line', () => {
    const [member] = pact.members
    expect(entry('Arvenia')[0]?.main).toEqual([member?.id])
    expect(entry('note verbale')[0]?.main).toEqual([expect.stringMatching(/^term-/)])
  })

  it('has each entry once, and every reference leads to one that has pages', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
    const withPages = new Set(terms.filter(({ names }) => names.length > 0).map(({ id }) => id))
    expect(terms.filter(({ see }) => see !== null && !withPages.has(see.id))).toEqual([])
  })
})
