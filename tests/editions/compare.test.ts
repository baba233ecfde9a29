import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../scripts/editions/compare.ts'
import { recordsIn } from '../../scripts/editions/compared.ts'
import type { CheckedFacts } from '../../scripts/facts/model/facts.ts'
import { checked, entriesWith } from '../facts/fictional-entries.ts'
import { gentleEdit, runs } from '../facts/properties/mutations.ts'
import { between, changesOf, edited, recordIn, takeOut } from './compared-books.ts'

/** What a change is where nothing else is said of it. */
const plain = { formerly: null, differences: [], withdrawn: null, erratum: null, isSpelling: false }

const fact = {
  text: 'Something new happened.',
  date: '2022-05-01',
  standing: 'established' as const,
  sources: ['declaration-text'],
}

describe('records that come and go', () => {
  it('a line is added; so are a source and a nested fact', () => {
    const changes = changesOf(({ facts, pact }) => {
      pact.statements.push({ ...fact, id: 'new-line', topic: 'Aim' })
      recordIn(pact.scope, 'scope-rescue').facts = [{ ...fact, id: 'new-nested' }]
      facts.sources.push({ ...recordIn(facts.sources, 'declaration-text'), id: 'new-source' })
    })
    expect(changes).toEqual([
      { ...plain, id: 'new-source', collection: 'sources', kind: 'added' },
      { ...plain, id: 'new-nested', collection: 'scope', kind: 'added' },
      { ...plain, id: 'new-line', collection: 'statements', kind: 'added' },
    ])
  })

  it('a line is withdrawn, with the reason where there is one', () => {
    const changes = changesOf(({ pact }) => {
      takeOut(pact.statements, 'sarn-should-vote')
      takeOut(pact.statements, 'tolvane-one-exercise')
      pact.withdrawn.push({ id: 'sarn-should-vote', day: '2022-06-01', why: 'She was misheard.' })
    })
    const gone = { ...plain, collection: 'statements', kind: 'withdrawn' }
    expect(changes).toEqual([
      { ...gone, id: 'sarn-should-vote', withdrawn: { day: '2022-06-01', why: 'She was misheard.' } },
      { ...gone, id: 'tolvane-one-exercise' },
    ])
  })

  it('disputes are opened and settled, questions opened and answered', () => {
    const swap = changesOf(({ pact }) => {
      pact.disputes.push({ ...takeOut(pact.disputes, 'dispute-ships'), id: 'dispute-boats' })
      pact.unknowns.push({ ...takeOut(pact.unknowns, 'unknown-costs'), id: 'unknown-price' })
    })
    expect(swap.map(({ id, kind }) => [id, kind])).toEqual([
      ['dispute-boats', 'opened'],
      ['unknown-price', 'opened'],
      ['dispute-ships', 'settled'],
      ['unknown-costs', 'answered'],
    ])
  })
})

describe('what differs in a record', () => {
  it('words, values and ids, key by key', () => {
    const [change, ...others] = changesOf(({ pact }) => {
      const line = recordIn(pact.statements, 'tolvane-no-treaty')
      line.text = 'Mira Tolvane said that it is no treaty.'
      line.standing = 'disputed'
      line.credibility = 3
      line.sources = ['selvane-courier-2021-05-15', 'declaration-text']
      delete line.quote
      line.note = 'It was said in a corridor.'
    })
    expect(others).toEqual([])
    expect(change).toMatchObject({ id: 'tolvane-no-treaty', kind: 'changed' })
    expect(change?.differences).toEqual([
      {
        of: 'words',
        key: 'text',
        before: 'Mira Tolvane said that the declaration is no treaty and needs no ratification.',
        after: 'Mira Tolvane said that it is no treaty.',
      },
      { of: 'value', key: 'standing', before: 'attributed', after: 'disputed' },
      { of: 'value', key: 'credibility', before: '2', after: '3' },
      { of: 'ids', key: 'sources', added: ['declaration-text'], lost: ['corvanian-gazette-2021-05-15'] },
      { of: 'words', key: 'note', before: null, after: 'It was said in a corridor.' },
      { of: 'value', key: 'quote.lang', before: 'eo', after: null },
      expect.objectContaining({ of: 'words', key: 'quote.text', after: null }),
      expect.objectContaining({ of: 'words', key: 'quote.translation', after: null }),
      { of: 'words', key: 'quote.translator', before: 'ours', after: null },
    ])
  })

  it('not when it was reviewed or read, by whom, what it may break, nor the order of keys and sources', () => {
    const changes = changesOf(({ facts, pact }) => {
      pact.statements = pact.statements.map((line) => ({
        ...(Object.fromEntries(Object.entries(line).toReversed()) as typeof line),
        reviewed: '2022-06-29',
        reviewer: 'desk',
        exempt: [{ rule: 'weak-evidence', reason: 'Nobody else was there.' }],
        sources: line.sources?.toReversed() ?? [],
      }))
      for (const unknown of pact.unknowns) unknown.since = '2022-01-01'
      for (const source of facts.sources) source.accessed = '2022-06-29'
    })
    expect(changes).toEqual([])
  })

  it('the sides of a dispute, each with its like: one more in between leaves the others as they are', () => {
    const [change] = changesOf(({ pact }) => {
      const dispute = recordIn(pact.disputes, 'dispute-ships')
      const [first, second] = dispute.positions
      if (first === undefined || second === undefined) throw new Error('the fixture has no two sides')
      dispute.positions = [
        first,
        { text: 'A fisherman saw eight.', facts: ['radar-trial'] },
        { ...second, text: 'Facts First counted seven.' },
      ]
    })
    expect(change?.differences).toEqual([
      { of: 'words', key: 'positions[1].text', before: null, after: 'A fisherman saw eight.' },
      { of: 'ids', key: 'positions[1].facts', added: ['radar-trial'], lost: [] },
      {
        of: 'words',
        key: 'positions[2].text',
        before: 'Facts First counted seven on photographs of the week.',
        after: 'Facts First counted seven.',
      },
    ])
  })

  it('the offices of a person: one that ended, one that began, and what rests on other sources', () => {
    const [change, ...others] = changesOf(({ facts }) => {
      const sarn = recordIn(facts.people, 'livia-sarn')
      const [office] = sarn.offices
      if (office === undefined) throw new Error('the fixture has no office')
      sarn.offices = [
        { title: 'Mayor of Port Corva', from: '2015', to: '2018', sources: ['declaration-text'] },
        { ...office, to: '2022-05-31', sources: ['declaration-text'] },
      ]
    })
    expect(others).toEqual([])
    const title = 'President of the Assembly of Corvania'
    expect(change?.differences).toEqual([
      { of: 'ids', key: 'offices[1].sources', added: ['declaration-text'], lost: ['corvanian-gazette-2021-05-15'] },
      { of: 'office', before: null, after: { title: 'Mayor of Port Corva', from: '2015', to: '2018' } },
      { of: 'office', before: { title, from: '2019', to: null }, after: { title, from: '2019', to: '2022-05-31' } },
    ])
  })

  it('the grade of a source', () => {
    const changes = changesOf(({ facts }) => {
      recordIn(facts.sources, 'dravian-voice-2021-05-16').grade = 'F'
    })
    expect(changes).toMatchObject([{ kind: 'changed', differences: [{ of: 'value', key: 'grade', after: 'F' }] }])
  })
})

describe('records that have another place or name', () => {
  it('one that went to another collection has moved, without the keys that only one of them has', () => {
    const changes = changesOf(({ pact }) => {
      const { topic: _, ...line } = takeOut(pact.statements, 'tolvane-one-exercise')
      pact.events.push({ ...line, title: 'One exercise is announced', kind: 'follow-up' })
    })
    const differences = [{ of: 'value', key: 'collection', before: 'statements', after: 'events' }]
    expect(changes).toEqual([
      { ...plain, id: 'tolvane-one-exercise', collection: 'events', kind: 'moved', differences },
    ])
  })

  it('so has one that went into another record, or whose chapter went', () => {
    const changes = changesOf(({ pact, briefing }) => {
      const [nested] = recordIn(pact.scope, 'scope-radar').facts?.splice(0, 1) ?? []
      if (nested === undefined) throw new Error('the fixture has no nested fact')
      recordIn(pact.scope, 'scope-rescue').facts = [nested]
      briefing.chapters = briefing.chapters.filter(({ kind }) => kind !== 'names')
    })
    expect(changes.filter(({ collection }) => collection === 'scope')).toMatchObject([
      {
        id: 'scope-radar-cost',
        kind: 'moved',
        differences: [{ key: 'parent', before: 'scope-radar', after: 'scope-rescue' }],
      },
    ])
    expect(changes.filter(({ collection }) => collection === 'names')).toMatchObject(
      Array.from({ length: 4 }, () => ({
        kind: 'moved',
        differences: [{ key: 'chapter', before: 'names', after: null }],
      })),
    )
  })

  it('a new id alone is no news, neither of the record nor of those that name it', () => {
    const changes = changesOf(({ facts, pact, briefing }) => {
      Object.assign(recordIn(pact.events, 'first-exercise'), { id: 'exercise-of-2021', formerly: ['first-exercise'] })
      Object.assign(recordIn(facts.sources, 'declaration-text'), { id: 'text-of-2021', formerly: ['declaration-text'] })
      const renamed = <Value>(value: Value): Value =>
        JSON.parse(
          JSON.stringify(value)
            .replaceAll(/(?<!formerly":\[)("|#)first-exercise\b/g, '$1exercise-of-2021')
            .replaceAll(/(?<!formerly":\[)"declaration-text\b/g, '"text-of-2021'),
        ) as Value
      Object.assign(facts, renamed({ ...facts, pacts: [], briefings: [] }), {
        pacts: [pact],
        briefings: facts.briefings,
      })
      Object.assign(pact, renamed(pact))
      Object.assign(briefing, renamed(briefing))
    })
    expect(changes).toEqual([])
  })

  it('one with a new id and new words has changed, and keeps its old id', () => {
    const changes = changesOf(({ pact }) => {
      const line = recordIn(pact.statements, 'sarn-should-vote')
      Object.assign(line, { id: 'sarn-vote', formerly: ['sarn-should-vote'], text: 'Livia Sarn asked for a vote.' })
    })
    expect(changes).toMatchObject([{ id: 'sarn-vote', kind: 'changed', formerly: 'sarn-should-vote', withdrawn: null }])
    expect(changes[0]?.differences).toMatchObject([{ of: 'words', key: 'text' }])
  })

  it('two that became one: the one that is left says which it took in', () => {
    const changes = changesOf(({ pact }) => {
      takeOut(pact.statements, 'tolvane-one-exercise')
      recordIn(pact.statements, 'tolvane-no-treaty').formerly = ['tolvane-one-exercise']
    })
    expect(changes).toMatchObject([
      {
        id: 'tolvane-no-treaty',
        kind: 'moved',
        formerly: 'tolvane-one-exercise',
        differences: [{ key: 'id', before: 'tolvane-one-exercise', after: 'tolvane-no-treaty' }],
      },
    ])
  })
})

describe('what the later book says of its changes', () => {
  const reworded = (text: string) => (book: Parameters<Parameters<typeof edited>[0] & object>[0]) => {
    recordIn(book.pact.statements, 'sarn-should-vote').text = text
  }
  const correction = { date: '2022-06-01', text: 'She did not say should.', records: ['sarn-should-vote'] }

  it('a correction since the edition makes a change a correction, with what was wrong', () => {
    const changes = changesOf((book) => {
      reworded('Livia Sarn said that the Assembly may vote.')(book)
      book.briefing.corrections?.push(correction)
    })
    expect(changes).toMatchObject([{ kind: 'corrected', erratum: { day: correction.date, text: correction.text } }])
  })

  it('and a record that it names without another change is one too', () => {
    const changes = changesOf(({ briefing }) => {
      briefing.corrections?.push(correction)
    })
    expect(changes).toMatchObject([{ id: 'sarn-should-vote', kind: 'corrected', differences: [] }])
  })

  it('one that was there before is old', () => {
    const old = changesOf(
      (book) => {
        reworded('Livia Sarn said that the Assembly may vote.')(book)
        book.briefing.corrections?.push(correction)
      },
      ({ briefing }) => {
        briefing.corrections?.push(correction)
      },
    )
    expect(old).toMatchObject([{ kind: 'changed', erratum: null }])
  })

  it.each([
    [2, true],
    [1, false],
    [3, false],
  ])('words that are only spelled anew in edition %i: %s', (edition, isSpelling) => {
    const changes = changesOf((book) => {
      reworded('Livia Sarn said that the assembly of Corvania should have had a vote.')(book)
      book.briefing.spelling = [{ edition, records: ['sarn-should-vote'] }]
    })
    expect(changes).toMatchObject([{ isSpelling }])
  })

  it('another date is more than spelling, whatever the book says', () => {
    const changes = changesOf(({ pact, briefing }) => {
      recordIn(pact.statements, 'sarn-should-vote').date = '2021-05-16'
      briefing.spelling = [{ edition: 2, records: ['sarn-should-vote'] }]
    })
    expect(changes).toMatchObject([{ isSpelling: false }])
  })
})

describe('of any two states of a book', () => {
  const edits = fc.array(gentleEdit, { minLength: 0, maxLength: 4 })
  type Edits = ReturnType<typeof filesIn>
  const filesIn = (all: readonly { file: string; content: string }[]) =>
    Object.fromEntries(all.map(({ file, content }) => [file, content]))

  /** Compares what the check lets pass of some edits of the files. */
  const holds = (property: (before: CheckedFacts, after: CheckedFacts) => void): void => {
    const factsOf = (files: Edits): CheckedFacts | null => checked(entriesWith(files)).facts
    fc.assert(
      fc.property(edits.map(filesIn), edits.map(filesIn), (one, other) => {
        const [before, after] = [factsOf(one), factsOf(other)]
        fc.pre(before !== null && after !== null)
        if (before !== null && after !== null) property(before, after)
      }),
      { ...runs, numRuns: 12 },
    )
  }

  it('nothing changed from one to itself', () => {
    holds((facts) => {
      expect(compare(facts, facts, between)).toEqual([])
    })
  })

  it('every id that is in one of them only is told, and every id that is told is in one of them', () => {
    let count = 0
    holds((before, after) => {
      const [old, now] = [before, after].map(
        (facts) => new Set([...recordsIn(facts).values()].map(({ record }) => record.id)),
      )
      const changes = compare(before, after, between)
      const told = new Set(changes.map(({ id }) => id))
      count += told.size
      const apart = [...(old?.symmetricDifference(now ?? new Set<string>()) ?? [])]
      expect(apart.filter((id) => !told.has(id))).toEqual([])
      expect([...told].filter((id) => old?.has(id) !== true && now?.has(id) !== true)).toEqual([])
    })
    expect(count).toBeGreaterThan(10)
  })

  it('what is added one way is gone the other way, and what differs differs both ways', () => {
    const idsOf = (changes: readonly { id: string; kind: string }[], kinds: readonly string[]) =>
      changes
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ id }) => id)
        .toSorted()
    const [coming, going, staying] = [
      ['added', 'opened'],
      ['withdrawn', 'settled', 'answered'],
      ['changed', 'moved'],
    ]
    holds((before, after) => {
      const [there, back] = [compare(before, after, between), compare(after, before, between)]
      expect(idsOf(there, coming ?? [])).toEqual(idsOf(back, going ?? []))
      expect(idsOf(there, going ?? [])).toEqual(idsOf(back, coming ?? []))
      expect(idsOf(there, staying ?? [])).toEqual(idsOf(back, staying ?? []))
    })
  })

  it('each record is told once', () => {
    holds((before, after) => {
      const keys = compare(before, after, between).map(({ collection, id }) => `${collection} ${id}`)
      expect(keys).toEqual([...new Set(keys)])
    })
  })
})
