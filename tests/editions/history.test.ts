import { describe, expect, it } from 'vitest'
import { historyNow, historyOfEdition, standing, stepsOf } from '../../scripts/editions/history.ts'
import { recall } from '../../scripts/editions/freeze.ts'
import type { Edition } from '../../scripts/facts/model/editions.ts'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { fictionalFacts, frozen, opened } from './an-edition.ts'

async function edition(number: number, change: (facts: Facts) => void = () => {}): Promise<Edition> {
  const { edition: made, damage } = opened(
    frozen(await fictionalFacts(change), number, `2022-0${number + 4}-01`),
    String(number),
  )
  if (made === null) throw new Error(damage?.message)
  return made
}

const withoutDrill = (facts: Facts): void => {
  const [pact] = facts.pacts
  const statement = pact?.statements.pop()
  pact?.withdrawn.push({ id: statement?.id ?? '', day: '2022-05-20', why: 'The page was withdrawn.' })
}

describe('the history of a book', () => {
  it('is empty before the first edition', async () => {
    const history = historyNow(await fictionalFacts(), '2022-03-31', [], [])
    expect(history).toMatchObject({
      at: { kind: 'now', number: null },
      newest: null,
      exact: false,
      steps: [],
      gone: [],
    })
  })

  it('says that the facts as they stand are an edition where they are, whatever the order of keys', async () => {
    const editions = standing([await edition(1)])
    const facts = await fictionalFacts((all) => {
      const [first] = all.sources
      if (first !== undefined) all.sources[0] = Object.fromEntries(Object.entries(first).toReversed()) as typeof first
    })
    expect(historyNow(facts, '2022-03-31', editions, stepsOf(editions))).toMatchObject({ exact: true, steps: [] })
  })

  it('does not take what was said of the edition under way for a difference, since publishing takes it out', async () => {
    const editions = standing([await edition(1)])
    const facts = await fictionalFacts(({ briefings }) => {
      for (const { briefing } of briefings) {
        expect(briefing.changes).toBeDefined()
        for (const key of ['edition', 'published', 'changes'] as const) delete briefing[key]
      }
    })
    expect(historyNow(facts, '2022-03-31', editions, [])).toMatchObject({ exact: true, steps: [] })
  })

  it('goes from edition to edition, then to the facts as they stand', async () => {
    const editions = standing([await edition(2, withoutDrill), await edition(1)])
    const steps = stepsOf(editions)
    const now = historyNow(await fictionalFacts(), '2022-03-31', editions, steps)
    expect(now.steps.map(({ from, to }) => [from.number, to.number])).toEqual([
      [1, 2],
      [2, null],
    ])
    expect(steps[0]?.changes.map(({ kind }) => kind)).toContain('withdrawn')
    expect(now.steps[1]?.changes.map(({ kind }) => kind)).toContain('added')
  })

  it('keeps what a withdrawn line said in the last edition that had it', async () => {
    const editions = standing([await edition(1), await edition(2), await edition(3, withoutDrill)])
    const [third] = editions.toReversed()
    const [first] = editions
    if (third === undefined || first === undefined) throw new Error('no editions')
    const steps = stepsOf(editions)
    const [gone] = historyOfEdition(third, editions, steps).gone
    const said = first.facts.pacts[0]?.statements.at(-1)
    expect(gone).toMatchObject({ id: said?.id, day: '2022-05-20', why: 'The page was withdrawn.' })
    expect(gone?.last).toMatchObject({ number: 2, words: said?.text })
    expect(historyOfEdition(first, editions, steps)).toMatchObject({ gone: [], steps: [] })
  })

  it('passes over an edition that was recalled', async () => {
    const why = { day: '2022-06-02', why: 'A marking slipped.' }
    const { edition: recalled } = opened(
      recall('harbour-declaration', { number: 2, asOf: '2022-03-31', published: '2022-06-01', commit: null }, why),
      '2',
    )
    if (recalled === null) throw new Error('not opened')
    expect(recalled.recalled).toEqual(why)
    const editions = standing([await edition(1), recalled, await edition(3, withoutDrill)])
    expect(stepsOf(editions).map(({ from, to }) => [from.number, to.number])).toEqual([[1, 3]])
  })
})
