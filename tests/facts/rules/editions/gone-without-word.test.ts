import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadWithEditions } from '../../../../scripts/editions/load.ts'
import type { Facts } from '../../../../scripts/facts/model/facts.ts'
import { fictionalFacts, frozen } from '../../../editions/an-edition.ts'

const called = (id: string, formerly: string[] = []) =>
  fictionalFacts(({ pacts: [pact] }: Facts) => {
    const statement = pact?.statements.find((each) => each.id === 'brokkel-against-nobody')
    if (statement !== undefined) Object.assign(statement, { id }, formerly.length > 0 && { formerly })
  })

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gone-'))
  cpSync('tests/fixtures/fictional', folder, { recursive: true })
  const home = join(folder, 'briefings/harbour-declaration')
  for (const [number, facts] of [await called('once'), await called('twice', ['once'])].entries()) {
    const edition = join(home, 'editions', String(number + 1))
    mkdirSync(edition, { recursive: true })
    writeFileSync(join(edition, 'edition.json'), frozen(facts, number + 1))
  }
  const settings = join(home, 'briefing.yaml')
  const text = readFileSync(settings, 'utf8').replace("edition: '1.1'\n", '')
  writeFileSync(settings, `${text}pdf-archive: https://example.org/kept/\n`)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function findingsWhere(formerly: string): Promise<string[]> {
  const file = join(folder, 'data/pacts/harbour-declaration/statements.yaml')
  const named = `- id: thrice\n  formerly: ${formerly}`
  writeFileSync(file, readFileSync(file, 'utf8').replace('- id: brokkel-against-nobody', named))
  const options = { data: join(folder, 'data'), briefings: join(folder, 'briefings'), today: '2022-05-02', cache: null }
  const { findings } = await loadWithEditions(options)
  return findings.map(({ rule, message }) => `${rule}: ${message.split(' (', 1)[0] ?? ''}`)
}

it('a line that was renamed twice owes a word to the links of both editions before', async () => {
  expect(await findingsWhere('[twice]')).toEqual(['gone-without-word: Edition 1 has `once`'])
})

it('a line that lists all the ids that it had owes nothing', async () => {
  expect(await findingsWhere('[once, twice]')).toEqual([])
})
