import { describe, expect, it } from 'vitest'
import { compare } from '../../../scripts/editions/compare.ts'
import { changesReport } from '../../../scripts/report/changes/changes.ts'
import { day } from '../../../scripts/report/changes/days.ts'
import { between, edited, recordIn, takeOut, type Editable } from '../../editions/compared-books.ts'

/** One change of each kind. */
function everything({ facts, pact, briefing }: Editable): void {
  const fact = { date: '2022-05', standing: 'attributed' as const, by: 'edda-brokkel', sources: ['harbour-log'] }
  facts.sources.push({
    ...recordIn(facts.sources, 'declaration-text'),
    id: 'harbour-log',
    publisher: 'Harbour Log',
    title: 'A *bold* log',
    published: '2022-05-02',
  })
  recordIn(facts.sources, 'dravian-voice-2021-05-16').grade = 'F'
  pact.statements.push({
    ...fact,
    id: 'brokkel-late',
    topic: 'Aim',
    text: 'Edda Brokkel said that *Grey Gull* is late [#first-exercise].',
  })
  const treaty = recordIn(pact.statements, 'tolvane-no-treaty')
  Object.assign(treaty, { text: 'Mira Tolvane said that the declaration is a plan.', credibility: 3, by: 'livia-sarn' })
  takeOut(pact.statements, 'sarn-should-vote')
  pact.withdrawn.push({ id: 'sarn-should-vote', day: '2022-06-01', why: 'She was misheard.' })
  recordIn(pact.events, 'radar-trial').date = '2022-01'
  briefing.corrections?.push({ date: '2022-06-02', text: 'The trial was not in March.', records: ['radar-trial'] })
  const { topic: _, ...moved } = takeOut(pact.statements, 'tolvane-one-exercise')
  pact.events.push({ ...moved, title: 'One exercise is announced', kind: 'follow-up' })
  pact.disputes.push({ ...takeOut(pact.disputes, 'dispute-ships'), id: 'dispute-boats', question: 'Ships or boats?' })
  takeOut(pact.unknowns, 'unknown-costs')
  const office = recordIn(facts.people, 'livia-sarn').offices[0]
  if (office !== undefined) office.to = '2022-05-31'
  recordIn(pact.reactions, 'nato-aware').text += ' '
  recordIn(pact.reactions, 'estmark-supports').sources = ['harbour-log']
  recordIn(pact.names, 'name-title').note = 'Now with a note.'
  briefing.spelling = [{ edition: 2, records: ['name-title'] }]
  takeOut(facts.glossary, 'wire')
}

const [before, after] = [edited(), edited(everything)]
const step = { ...between, changes: compare(before, after, between) }
const report = (format: 'text' | 'json' | 'markdown', shown?: Parameters<typeof changesReport>[3]): string =>
  changesReport(step, { before, after }, format, shown)

describe('a report on changes', () => {
  it('reads like news', () => {
    expect(report('text')).toBe(
      `
What changed: The Harbour Declaration
From edition 1 (as of 31 March 2022, published on 4 April 2022) to edition 2 (as of 30 June 2022, published on 4 July 2022).
1 line is new, 2 changed, 1 was corrected, 1 was withdrawn, 1 moved, 1 dispute was opened, 1 was settled, 1 question was answered, 1 source is new and 1 changed.

New
  • May 2022, Edda Brokkel: Edda Brokkel said that Grey Gull is late. (Statements, brokkel-late)

Changed
  • 14 May 2021, Livia Sarn: Mira Tolvane said that the declaration is [-no treaty and needs no ratification-]{+a plan+}. (Statements, tolvane-no-treaty)
    – said by: [-Mira Tolvane-] {+Livia Sarn+}
    – credibility: [-2-] {+3+}

Corrected
  • January 2022, Ministry of Defence of Arvenia: Two of the three radars exchanged pictures for one week. (Events, radar-trial)
    – Corrected on 2 June 2022: The trial was not in March.
    – date: [-perhaps January 2022-] {+January 2022+}

Withdrawn
  • 15 May 2021, Livia Sarn: Livia Sarn said that the Assembly of Corvania should have had a vote. (Statements, sarn-should-vote)
    – Withdrawn on 1 June 2022: She was misheard.

Disputes opened
  • Ships or boats? (Disputes, dispute-boats)

Disputes settled
  • How many ships took part in the first exercise? (Disputes, dispute-ships)

Questions answered
  • What does the radar picture cost? (Unknowns, unknown-costs)

Moved
  • about June 2021, Mira Tolvane: Mira Tolvane announced one exercise for the autumn of 2021, off Corvania. (Events, tolvane-one-exercise)
    – stands in: [-Statements-] {+Events+}

Offices
  • Livia Sarn (People, livia-sarn)
    – President of the Assembly of Corvania, from 2019{+, until 31 May 2022+}

New sources
  • 2 May 2022: Harbour Log: A *bold* log (Sources, harbour-log)

Sources changed
  • 16 May 2021: Dravian Voice: A wall of ships (Sources, dravian-voice-2021-05-16)
    – grade: [-D-] {+F+}

People, bodies, countries and terms no longer named
  • wire: The report of a news agency, which other pages repeat. Many pages that repeat one wire are one source. (Glossary, wire)

Only the spelling
  • 14 May 2021, Ministry of Defence of Arvenia: The Ministry of Defence of Arvenia uses the heading of the text itself. (Names, name-title)
    – note: {+Now with a note.+}

Sources added to a line, or taken from it
  • 2 June 2021, Petra Ollin: Petra Ollin welcomed the part on rescue at sea. (Reactions, estmark-supports)
    – sources: [-Estmark Herald, 2 June 2021-]; {+Harbour Log, 2 May 2022+}
`.trim(),
    )
  })

  it('is Markdown that keeps the words as they are, and marks only words', () => {
    const markdown = report('markdown')
    expect(markdown).toMatch(/^# What changed: The Harbour Declaration\n\nFrom edition 1 /)
    expect(markdown).toContain('is ~~no treaty and needs no ratification~~**a plan**. (Statements, tolvane-no-treaty)')
    expect(markdown).toContain('\n  - President of the Assembly of Corvania, from 2019, **until 31 May 2022**')
    expect(markdown).toContain('A \\*bold\\* log')
  })

  it('is JSON with the changes as they are', () => {
    expect(JSON.parse(report('json'))).toEqual(step)
  })

  it('has colours on a terminal, and else breaks its lines there', () => {
    const colourful = report('text', { colour: true, columns: 80 })
    expect(colourful).toContain('\u001B[32ma plan\u001B[39m')
    expect(colourful).not.toContain('{+')
    const narrow = report('text', { colour: false, columns: 60 }).split('\n')
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThan(60)
  })

  it('says so where nothing changed', () => {
    const none = changesReport({ ...between, changes: [] }, { before, after: before }, 'text')
    expect(none).toMatch(/\)\.\nNothing changed\.$/)
  })

  it('tells many sources together of which only the day is new, and many lines that went one way', () => {
    const dated = edited(({ facts, pact }) => {
      for (const source of facts.sources.slice(0, 5)) source.published = '../2022-03-01'
      pact.events.push(
        ...pact.statements
          .splice(0, 4)
          .map(({ topic, ...line }) => ({ ...line, title: topic, kind: 'context' as const })),
      )
    })
    const text = changesReport(
      { ...between, changes: compare(before, dated, between) },
      { before, after: dated },
      'text',
    )
    expect(text).toContain(
      '  • 5 changed in one thing only, the date of publication:\n    – declaration-text: [-14 May 2021-] {+by 1 March 2022+}\n',
    )
    expect(text).toContain('  • 4 lines, stands in: [-Statements-] {+Events+}\n    – 14 May 2021, Mira Tolvane: Mira')
  })
})

it.each([
  ['2025-03-18', '18 March 2025'],
  ['2025-03', 'March 2025'],
  ['2025', '2025'],
  ['2025-08~', 'about August 2025'],
  ['2025-08?', 'perhaps August 2025'],
  ['../2026-02-03', 'by 3 February 2026'],
  ['2026-02-13/2026-02-14', '13 February 2026 to 14 February 2026'],
  ['2026-02-13/..', '13 February 2026 on'],
  ['2025-22', '2025-22'],
  ['unknown', 'unknown'],
])('the date %s reads %s', (edtf, words) => {
  expect(day(edtf)).toBe(words)
})
