import { expect, it } from 'vitest'
import { freeze } from '../../scripts/editions/freeze.ts'
import { historyNow, standing } from '../../scripts/editions/history.ts'
import type { CheckedFacts, Facts } from '../../scripts/facts/model/facts.ts'
import { ofBriefing } from '../../scripts/facts/selection/of-briefing.ts'
import { addLakeAccord } from '../book/lake-accord.ts'
import { fictionalFacts, opened } from './an-edition.ts'

/** The facts of two pacts, with an edit. */
const both = (change: (facts: Facts) => void = () => {}) =>
  fictionalFacts((facts) => {
    addLakeAccord(facts)
    change(facts)
  })

const folderOf = ({ briefings }: CheckedFacts, id: string) => {
  const folder = briefings.find((each) => each.id === id)
  if (folder === undefined) throw new Error(`there is no ${id}`)
  return folder
}

/** How the book of the harbour stands after an edit, where its edition was published before. */
async function harbourAfter(change: (facts: Facts) => void) {
  const before = await both()
  const imprint = { number: 1, published: '2022-05-01', commit: null, pdfs: [] }
  const { edition } = opened(freeze(before, folderOf(before, 'harbour-declaration'), imprint))
  const after = await both(change)
  const own = ofBriefing(after, folderOf(after, 'harbour-declaration'))
  return historyNow(own, '2022-03-31', standing(edition === null ? [] : [edition]), [])
}

it('an edit of another pact is no change of a book', async () => {
  const history = await harbourAfter(({ pacts, sources }) => {
    const lake = pacts.find(({ id }) => id !== 'harbour-declaration')
    if (lake === undefined) throw new Error('there is no other pact')
    lake.pact.text += ' A ferry crosses it.'
    sources.push({
      id: 'lake-only',
      publisher: 'Lake',
      title: null,
      url: 'https://lake.example/',
      published: 'unknown',
      grade: 'C',
    })
    lake.pact.sources = ['lake-only']
  })
  expect(history.exact).toBe(true)
})

it('an edit of its own pact is one', async () => {
  const history = await harbourAfter(({ pacts: [harbour] }) => {
    if (harbour !== undefined) harbour.pact.text = 'It was signed in the harbour.'
  })
  expect(history.exact).toBe(false)
  expect(history.steps.at(-1)?.changes.map(({ id }) => id)).toContain('harbour-declaration')
})

it('where the PDFs are kept is none', async () => {
  const history = await harbourAfter(({ briefings }) => {
    for (const { briefing } of briefings) briefing['pdf-archive'] = 'https://archive.example/'
  })
  expect(history.exact).toBe(true)
})
