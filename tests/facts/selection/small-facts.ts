import { listNames, type ListNameOf } from '../../../scripts/facts/model/collections.ts'
import type { CheckedFacts, Facts, Lists, PactFacts } from '../../../scripts/facts/model/facts.ts'
import type { Claim, Source } from '../../../scripts/facts/model/types.ts'
import { asChecked } from '../../book/as-checked.ts'

const source = (id: string, published: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: `Publisher of ${id}`,
  title: null,
  url: `https://example.org/${id}`,
  published,
  grade: 'B',
  ...more,
})

/** A fact that one source carries. */
export const claim = (
  id: string,
  date: string,
  ...sources: string[]
): Claim & { date: string; sources: string[]; reviewed: string } => ({
  id,
  text: `The text of ${id}.`,
  date,
  standing: 'established',
  sources,
  reviewed: '2022-03-30',
})

/** Every list of a pact, with nothing in it. */
const noRecords = Object.fromEntries(listNames('pact').map((name) => [name, []])) as unknown as Lists<
  ListNameOf<'pact'>
>

/**
 * A pact made on 14 May 2021 with one book, of 31 March 2022. Its sources are of May, June and December, by June, read in
 * June, and of no day that anything shows.
 */
export function smallFacts(change: (facts: Facts, pact: PactFacts) => void = () => {}): CheckedFacts {
  const pact: PactFacts = structuredClone({
    ...noRecords,
    id: 'treaty',
    pact: { ...claim('treaty', '2021-05-14', 'in-may', 'in-december'), name: 'Treaty', kind: 'treaty' },
    events: [
      { ...claim('meeting', '2021-06-01', 'in-june'), title: 'A meeting', kind: 'follow-up' },
      { ...claim('exercise', '2021-12-01', 'in-december'), title: 'An exercise', kind: 'follow-up' },
    ],
  })
  const facts: Facts = {
    countries: [{ id: 'arvenia', code: 'XA', name: 'Arvenia' }],
    people: [],
    bodies: [],
    sources: [
      source('in-may', '2021-05-15', { accessed: '2022-03-30' }),
      source('in-june', '2021-06-10'),
      source('by-june', '../2021-06-20'),
      source('in-december', '2021-12'),
      source('read-in-june', 'unknown', { accessed: '2021-06-05' }),
      source('undated', 'unknown'),
    ],
    natoStatus: [],
    glossary: [],
    pacts: [pact],
    briefings: [
      {
        id: 'book',
        briefing: {
          id: 'book',
          pact: 'treaty',
          title: 'The book',
          lang: 'en',
          'as-of': '2022-03-31',
          edition: '2',
          published: '2022-04-04',
          marking: 'TLP:CLEAR',
          'key-points': ['It was made [#treaty].', 'An exercise was held [#exercise] [#treaty].'],
          changes: ['New: the exercise [#exercise].'],
          chapters: [
            { id: 'summary', kind: 'summary' },
            { id: 'timeline', kind: 'timeline' },
            { id: 'sources', kind: 'sources' },
          ],
        },
        prose: {},
      },
    ],
  }
  change(facts, pact)
  return asChecked(facts)
}
