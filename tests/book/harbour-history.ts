import type { Change, Difference, History, Step, Version } from '../../scripts/facts/model/changes.ts'

/** A change with what a test does not say. */
export const change = (parts: Pick<Change, 'id' | 'collection' | 'kind'> & Partial<Change>): Change => ({
  formerly: null,
  differences: [],
  withdrawn: null,
  erratum: null,
  isSpelling: false,
  ...parts,
})

const words = (key: string, before: string | null, after: string | null): Difference => ({
  of: 'words',
  key,
  before,
  after,
})
const value = (key: string, before: string | null, after: string | null): Difference => ({
  of: 'value',
  key,
  before,
  after,
})

export const firstEdition: Version = { kind: 'edition', number: 1, asOf: '2021-06-30', published: '2021-07-05' }
export const secondEdition: Version = { kind: 'edition', number: 2, asOf: '2022-01-31', published: '2022-02-04' }
const now: Version = { kind: 'now', number: null, asOf: '2022-03-31', published: null }

const said = 'Mira Tolvane said that the declaration is no treaty and needs no ratification.'
const saidInTwo = 'Mira Tolvane said that the declaration is not a treaty.'
const saidInOne = 'Mira Tolvane said that the paper is not a treaty.'

/** What became of the fictional book in its second edition: something of every kind. */
export const secondStep: Step = {
  from: firstEdition,
  to: secondEdition,
  changes: [
    change({ id: 'radar-trial', collection: 'events', kind: 'added' }),
    change({
      id: 'tolvane-no-treaty',
      collection: 'statements',
      kind: 'changed',
      differences: [words('text', saidInOne, saidInTwo), value('standing', 'disputed', 'attributed')],
    }),
    change({
      id: 'conference-opens',
      collection: 'events',
      kind: 'corrected',
      differences: [value('date', '2009-10', '2009-11')],
      erratum: { day: '2022-02-04', text: 'The first edition named the wrong month. It was November.' },
    }),
    change({ id: 'dispute-ships', collection: 'disputes', kind: 'opened' }),
    change({
      id: 'scope-radar-cost',
      collection: 'scope',
      kind: 'moved',
      differences: [value('parent', 'scope-open', 'scope-radar')],
    }),
    change({
      id: 'name-title',
      collection: 'names',
      kind: 'changed',
      differences: [words('text', 'The heding', 'The heading')],
      isSpelling: true,
    }),
    change({
      id: 'mira-tolvane',
      collection: 'people',
      kind: 'changed',
      differences: [
        { of: 'office', before: null, after: { title: 'Minister of Defence of Arvenia', from: '2020', to: null } },
      ],
    }),
    change({ id: 'coast-institute-2022-01', collection: 'sources', kind: 'added' }),
    change({
      id: 'mayor-claim',
      collection: 'statements',
      kind: 'withdrawn',
      withdrawn: { day: '2022-01-20', why: 'The *newspaper* took the report back.' },
    }),
    change({
      id: 'unknown-date',
      collection: 'unknowns',
      kind: 'answered',
      withdrawn: { day: '2022-01-30', why: 'The text names the day.' },
    }),
  ],
}

/** What became of it since. */
export const stepSince: Step = {
  from: secondEdition,
  to: now,
  changes: [
    change({
      id: 'tolvane-no-treaty',
      collection: 'statements',
      kind: 'changed',
      differences: [
        words('text', saidInTwo, said),
        { of: 'ids', key: 'sources', added: ['selvane-courier-2021-05-15'], lost: ['old-blog'] },
      ],
    }),
    change({
      id: 'arvenia-member',
      collection: 'natoStatus',
      kind: 'changed',
      differences: [value('status', 'invitee', 'member'), value('from', '2009-04', '2009-04-01')],
    }),
  ],
}

/** The fictional book as it stands, with two editions before it. */
export const harbourHistory: History = {
  at: now,
  newest: secondEdition,
  exact: false,
  steps: [secondStep, stepSince],
  learnt: null,
  gone: [
    {
      id: 'mayor-claim',
      day: '2022-01-20',
      why: 'The *newspaper* took the report back.',
      last: { number: 1, words: 'The mayor said so [@old-blog].', by: 'Mayor of Selvane', date: '2021-05-20' },
    },
    {
      id: 'unknown-date',
      day: '2022-01-30',
      why: 'The text names the day.',
      last: { number: 1, words: 'On which day was it signed?', by: null, date: null },
    },
  ],
}
