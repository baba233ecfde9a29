import { expect, it } from 'vitest'
import { fictionalSite } from '../site/rendered.ts'
import { printOne, wordsOn } from './print-one.ts'

/** The records, and as many times more under ids of their own. */
const copied = <Of extends { id: string }>(records: readonly Of[], times: number): Of[] =>
  Array.from({ length: times + 1 }, (_, copy) =>
    records.map((record) => (copy === 0 ? record : { ...structuredClone(record), id: `${record.id}-${copy}` })),
  ).flat()

it('a briefing with much in it is at a glance on two pages all the same, which say what they leave out', async () => {
  const site = await fictionalSite(({ pacts }) => {
    for (const pact of pacts) {
      pact.invitations = copied(pact.invitations, 30)
      pact.disputes = copied(pact.disputes, 30)
      pact.events = copied(pact.events, 30)
      pact.unknowns = copied(pact.unknowns, 30)
    }
  })
  const printed = await printOne(site, 'at-a-glance')
  expect(printed.pages).toHaveLength(2)
  expect(`${wordsOn(printed, 0)}${wordsOn(printed, 1)}`.match(/and \d+ more:/g)).toHaveLength(4)
})
