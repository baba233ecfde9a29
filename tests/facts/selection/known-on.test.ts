import { describe, expect, it } from 'vitest'
import type { Facts, PactFacts } from '../../../scripts/facts/model/facts.ts'
import type { Chapter } from '../../../scripts/facts/model/types.ts'
import { knownOn } from '../../../scripts/facts/selection/known-on.ts'
import { claim, smallFacts } from './small-facts.ts'

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

/** The small facts as known on a day, with the parts that tests look at. */
function on(day: string, change?: (facts: Facts, pact: PactFacts) => void) {
  const { facts, leftOut, unknown } = knownOn(smallFacts(change), day)
  const [pact] = facts.pacts
  const [folder] = facts.briefings
  const left = leftOut.get('book')
  if (pact === undefined || folder === undefined || left === undefined) throw new Error(`no book on ${day}`)
  return { facts, pact, folder, briefing: folder.briefing, left, unknown }
}

describe('a source counts from the day by which it was published', () => {
  const events = (...sources: string[]) =>
    ids(
      on('2021-06-15', (_, pact) => {
        pact.events = [{ ...claim('event', '2021-06', ...sources), title: 'An event', kind: 'context' }]
      }).pact.events,
    )

  it.each([
    ['a day before', ['in-may'], 1],
    ['a month that had not ended', ['in-december'], 0],
    ['a bound that had not come', ['by-june'], 0],
    ['no date, but it was read by then', ['read-in-june'], 1],
    ['no date at all', ['undated'], 0],
    ['one of them by then', ['in-december', 'in-june'], 1],
  ])('%s', (_, sources, count) => {
    expect(events(...sources)).toHaveLength(count)
  })

  it('and a bound that has come is one', () => {
    const { facts } = on('2021-06-20', (_, pact) => {
      pact.events = [{ ...claim('event', '2021-06', 'by-june'), title: 'An event', kind: 'context' }]
    })
    expect(ids(facts.sources)).toContain('by-june')
  })

  it('drops the later ones of a fact that stays, and tells those without a date from those that are later', () => {
    const { pact, left } = on('2021-05-20', (_, own) => {
      own.pact.sources?.push('undated')
    })
    expect(pact.pact.sources).toEqual(['in-may'])
    expect(left).toMatchObject({ sources: 2, undatedSources: 1 })
  })

  it('and on the day of the book, all that the book cites counts', () => {
    const { facts, left } = on('2022-03-31', (_, pact) => pact.events[0]?.sources?.push('undated'))
    expect(ids(facts.sources)).toContain('undated')
    expect(left).toMatchObject({ facts: 0, sources: 0, undatedSources: 0 })
  })
})

describe('a fact', () => {
  it('of a later day falls, even where a source told of it before', () => {
    const { pact, left } = on('2021-05-31', (_, own) => {
      own.events = [{ ...claim('meeting', '2021-06-01', 'in-may'), title: 'A meeting', kind: 'follow-up' }]
    })
    expect(pact.events).toEqual([])
    expect(left.facts).toBe(1)
  })

  it('of which nothing was found stands from the day of the search', () => {
    const nothing = (day: string) =>
      on(day, (_, pact) => {
        pact.statements = [
          { ...claim('silence', '2021-05-20'), standing: 'none-found', reviewed: '2021-07-01', topic: 'Costs' },
        ]
      }).pact.statements
    expect(nothing('2021-06-30')).toEqual([])
    expect(nothing('2021-07-01')).toHaveLength(1)
  })

  it('within another falls with it, or alone', () => {
    const members = (day: string) =>
      on(day, ({ people }, pact) => {
        people.push({ id: 'ada', name: 'Ada Example', offices: [] })
        pact.members = [
          {
            ...claim('arvenia-signed', '2021-05-14', 'in-june'),
            country: 'arvenia',
            signatory: 'ada',
            facts: [claim('early', '2021-05-14', 'in-may'), claim('late', '2021-12-01', 'in-december')],
          },
        ]
      })
    expect(members('2021-05-20').pact.members).toEqual([])
    expect(members('2021-05-20').left.facts).toBe(5)
    expect(members('2021-06-30').pact.members[0]?.facts?.map(({ id }) => id)).toEqual(['early'])
  })

  it('that reacts falls with what it reacts to, step by step', () => {
    const reacting = (id: string, to: string) =>
      ({ ...claim(id, '2021-05-20', 'in-may'), actor: 'arvenia', stance: 'neutral', to }) as const
    const { pact } = on('2021-05-31', (_, own) => {
      own.reactions = [reacting('second', 'first'), reacting('first', 'meeting'), reacting('other', 'treaty')]
    })
    expect(ids(pact.reactions)).toEqual(['other'])
  })

  it('was not reviewed on a later day, nor was its source read then', () => {
    const { pact, facts } = on('2021-06-30')
    expect(pact.pact.reviewed).toBeUndefined()
    expect(facts.sources.find(({ id }) => id === 'in-may')?.accessed).toBeUndefined()
    expect(facts.sources.find(({ id }) => id === 'read-in-june')?.accessed).toBe('2021-06-05')
  })
})

describe('offices, status and answers are as of then', () => {
  const change = ({ people, natoStatus }: Facts, pact: PactFacts): void => {
    people.push({
      id: 'ada',
      name: 'Ada Example',
      offices: [
        { title: 'Deputy', from: '2019', to: '2021-05-31', sources: ['in-may'] },
        { title: 'Minister', from: '2021-06-01', to: '2021-12-10', sources: ['in-june', 'in-december'] },
        { title: 'Envoy', from: '2021-06-01', sources: ['in-december'] },
      ],
    })
    const { date: _, ...dateless } = claim('partner', '', 'in-may')
    natoStatus.push(
      { ...dateless, country: 'arvenia', status: 'partner', from: '2010', to: '2021-12-31' },
      { ...dateless, id: 'member', country: 'arvenia', status: 'member', from: '2022-01-01' },
    )
    pact.invitations = [
      {
        ...claim('invitation', '2021-05-20', 'in-may'),
        to: 'arvenia',
        how: 'spoken',
        answer: 'accepted',
        answered: '2021-07-01',
      },
    ]
  }

  it('before the end of each', () => {
    const { facts, pact, left } = on('2021-06-30', change)
    expect(facts.people[0]?.offices).toEqual([
      { title: 'Deputy', from: '2019', to: '2021-05-31', sources: ['in-may'] },
      { title: 'Minister', from: '2021-06-01', sources: ['in-june'] },
    ])
    expect(left.offices).toBe(1)
    expect(facts.natoStatus).toEqual([expect.not.objectContaining({ to: expect.anything() })])
    expect(pact.invitations[0]).toMatchObject({ answer: 'none-on-record' })
    expect(pact.invitations[0]).not.toHaveProperty('answered')
  })

  it('after it', () => {
    const { facts, pact } = on('2022-01-01', change)
    expect(facts.people[0]?.offices.map(({ to }) => to)).toEqual(['2021-05-31', '2021-12-10', undefined])
    expect(facts.natoStatus.map(({ to }) => to)).toEqual(['2021-12-31', undefined])
    expect(pact.invitations[0]?.answer).toBe('accepted')
  })
})

describe('questions', () => {
  const change = (_: Facts, pact: PactFacts): void => {
    pact.disputes = [
      {
        id: 'dispute',
        question: 'Was it so?',
        positions: [
          { text: 'Yes.', facts: ['treaty', 'exercise'] },
          { text: 'No.', facts: ['meeting'] },
          { text: 'Perhaps.', facts: ['exercise'] },
        ],
      },
    ]
    pact.unknowns = [
      { id: 'old', question: 'When?', found: 'Nothing [#meeting].', since: '2021-05-14', reviewed: '2022-03-30' },
      { id: 'new', question: 'Where?', found: 'Nothing.', facts: ['exercise'], reviewed: '2021-06-20' },
    ]
  }

  it('in dispute stand with two sides, each with the facts that stay', () => {
    expect(on('2021-06-30', change).pact.disputes[0]?.positions).toEqual([
      { text: 'Yes.', facts: ['treaty'] },
      { text: 'No.', facts: ['meeting'] },
    ])
    const before = on('2021-05-31', change)
    expect(before.pact.disputes).toEqual([])
    expect(before.left.disputes).toBe(1)
  })

  it('that are open stand from the day that they name, or from the search', () => {
    const early = on('2021-05-31', change)
    expect(early.pact.unknowns).toMatchObject([{ id: 'old', found: 'Nothing.' }])
    expect(early.left.unknowns).toBe(1)
    const { unknowns } = on('2021-06-30', change).pact
    expect(ids(unknowns)).toEqual(['old', 'new'])
    expect(unknowns[1]).not.toHaveProperty('facts')
  })
})

describe('what all pacts share', () => {
  it('keeps terms without sources, and drops those that have only later ones', () => {
    const { facts } = on('2021-06-30', ({ glossary }) => {
      glossary.push(
        { id: 'bare', term: 'bare', definition: 'A term [#exercise].' },
        { id: 'later', term: 'later', definition: 'A term.', sources: ['in-december'] },
        { id: 'both', term: 'both', definition: 'A term.', sources: ['in-may', 'in-december'] },
      )
    })
    expect(facts.glossary).toEqual([
      { id: 'bare', term: 'bare', definition: 'A term.' },
      { id: 'both', term: 'both', definition: 'A term.', sources: ['in-may'] },
    ])
  })

  it('keeps the footnote of a country, whatever its sources', () => {
    const { facts } = on('2021-06-30', ({ countries: [country] }) => {
      if (country !== undefined) country.footnote = { text: 'A footnote [@undated].', sources: ['undated'] }
    })
    expect(facts.countries[0]?.footnote).toEqual({ text: 'A footnote.', sources: [] })
  })

  it('drops a caution with any fact that shows it', () => {
    const { facts } = on('2021-06-30', ({ sources: [source] }) => {
      if (source !== undefined) {
        source.cautions = [
          { says: 'One thing', finding: 'Another [#exercise].', facts: ['treaty'] },
          { says: 'More', finding: 'Less.', facts: ['exercise', 'treaty'] },
        ]
      }
    })
    expect(facts.sources[0]?.cautions).toEqual([{ says: 'One thing', finding: 'Another.', facts: ['treaty'] }])
  })
})

describe('a briefing', () => {
  it('is of the day, and of no edition', () => {
    const { briefing } = on('2021-06-30')
    expect(briefing['as-of']).toBe('2021-06-30')
    for (const key of ['edition', 'published', 'changes', 'spelling']) expect(briefing).not.toHaveProperty(key)
    expect(on('2025-01-01').briefing['as-of']).toBe('2022-03-31')
  })

  it('loses the key points that point at a later fact', () => {
    const { briefing, left } = on('2021-06-30')
    expect(briefing['key-points']).toEqual(['It was made [#treaty].'])
    expect(left.paragraphs).toBe(1)
  })

  it('keeps the corrections of days that had come, and what they correct', () => {
    const { briefing } = on('2021-06-30', ({ briefings: [folder] }) => {
      if (folder === undefined) return
      folder.briefing.corrections = [
        { date: '2021-06-20', text: 'The day [#exercise].', records: ['exercise', 'treaty'] },
        { date: '2021-07-20', text: 'The month.' },
      ]
    })
    expect(briefing.corrections).toEqual([{ date: '2021-06-20', text: 'The day.', records: ['treaty'] }])
  })

  const chapters = (chapter: Chapter, text: string) => {
    const { folder } = on('2021-05-31', ({ briefings: [book] }) => {
      book?.briefing.chapters.push({ ...chapter, text: 'a.md' })
      if (book !== undefined) book.prose['a.md'] = text
    })
    return { chapter: folder.briefing.chapters.find(({ id }) => id === chapter.id), prose: folder.prose }
  }

  it('loses a chapter whose list is empty, with the words on how to read it', () => {
    expect(chapters({ id: 'disputes', kind: 'disputes' }, 'Each has two sides.')).toEqual({ prose: {} })
  })

  it('keeps it for what its text says of the facts', () => {
    const { chapter, prose } = chapters({ id: 'disputes', kind: 'disputes' }, 'None on the treaty [#treaty].')
    expect(chapter).toMatchObject({ text: 'a.md' })
    expect(prose).toEqual({ 'a.md': 'None on the treaty [#treaty].' })
  })

  it('loses a text of which nothing is left, and a chapter of words alone with it', () => {
    expect(chapters({ id: 'more', kind: 'timeline' }, 'Held [#exercise].')).toEqual({
      chapter: { id: 'more', kind: 'timeline' },
      prose: {},
    })
    expect(chapters({ id: 'words', kind: 'prose' }, 'Held [#exercise].').chapter).toBeUndefined()
  })

  it('of a pact that was not made yet is none', () => {
    expect(knownOn(smallFacts(), '2021-05-14')).toMatchObject({
      unknown: ['book'],
      facts: { briefings: [], pacts: [] },
    })
    expect(knownOn(smallFacts(), '2021-05-15').unknown).toEqual([])
  })
})

it('names the texts that speak of something later, and only those that are left', () => {
  const { left } = on('2021-06-30', ({ people, briefings: [book] }, pact) => {
    pact.pact.note = 'It came into force in July 2021.'
    people.push({
      id: 'ada',
      name: 'Ada Example',
      offices: [{ title: 'Deputy', sources: ['in-may'], note: 'Removed on 26 February 2022.' }],
    })
    for (const event of pact.events) event.text = 'To be held in 2030.'
    book?.briefing.chapters.push({ id: 'words', kind: 'prose', text: 'a.md' })
    if (book !== undefined) book.prose['a.md'] = 'As of 31 March 2022.'
  })
  expect(left.hindsight.toSorted()).toEqual(['a.md', 'ada', 'meeting', 'treaty'])
})
