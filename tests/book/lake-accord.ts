import { listNames, type ListNameOf } from '../../scripts/facts/model/collections.ts'
import type { Facts, Lists } from '../../scripts/facts/model/facts.ts'
import type { Pact } from '../../scripts/facts/model/types.ts'

const claim: Pick<Pact, 'standing' | 'credibility' | 'sources' | 'reviewed'> = {
  standing: 'established',
  credibility: 2,
  sources: ['lake-gazette'],
  reviewed: '2022-03-30',
}

/** Every list of a pact, with nothing in it. */
const noRecords = Object.fromEntries(listNames('pact').map((name) => [name, []])) as unknown as Lists<
  ListNameOf<'pact'>
>

/** Puts a second, small pact and its briefing beside the fictional one; of the countries they share Dravia alone. */
export function addLakeAccord({ countries, people, sources, natoStatus, glossary, pacts, briefings }: Facts): void {
  countries.push({ id: 'iverland', code: 'XG', name: 'Iverland' })
  people.push({
    id: 'nils-overbeck',
    name: 'Nils Overbeck',
    country: 'iverland',
    offices: [{ title: 'Minister of Lakes of Iverland', from: '2020', sources: ['lake-gazette'] }],
  })
  sources.push({
    id: 'lake-gazette',
    publisher: 'Lake Gazette',
    title: 'Accord signed',
    url: 'https://example.org/lake',
    published: '2021-09-01',
    grade: 'B',
  })
  natoStatus.push({
    ...claim,
    id: 'iverland-partner',
    text: 'Iverland has been a partner since 1998.',
    country: 'iverland',
    status: 'partner',
    from: '1998',
  })
  glossary.push({ id: 'ice-charter', term: 'ice charter', definition: 'A permit to cross a frozen lake.' })
  const [first] = briefings
  if (first === undefined) throw new Error('the fixture has no briefing')
  pacts.push({
    id: 'lake-accord',
    pact: {
      ...claim,
      id: 'lake-accord',
      name: 'Lake Accord',
      kind: 'accord',
      text: 'Iverland and Dravia signed an accord on their lake. It knows an ice charter.',
      date: '2021-09-01',
    },
    ...noRecords,
    members: [
      {
        ...claim,
        id: 'member-iverland',
        country: 'iverland',
        signatory: 'nils-overbeck',
        text: 'Overbeck signed for Iverland.',
        date: '2021-09-01',
      },
    ],
  })
  briefings.push({
    id: 'lake-accord',
    prose: {},
    briefing: {
      ...first.briefing,
      id: 'lake-accord',
      pact: 'lake-accord',
      title: 'The Lake Accord',
      subtitle: 'A small pact',
      description: 'A second briefing, on another invented pact.',
      fictional: false,
      'key-points': ['Two ministers signed an accord [#lake-accord].'],
      changes: [],
      corrections: [],
      map: [],
      chapters: [
        { id: 'summary', kind: 'summary' },
        { id: 'members', kind: 'members' },
        { id: 'nato', kind: 'nato-status' },
        { id: 'timeline', kind: 'timeline' },
        { id: 'people', kind: 'people' },
        { id: 'glossary', kind: 'glossary' },
        { id: 'sources', kind: 'sources' },
      ],
    },
  })
}
