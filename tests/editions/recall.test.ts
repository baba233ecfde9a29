import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openedIn } from '../../scripts/editions/open.ts'
import { recallEdition } from '../../scripts/editions/recall.ts'
import { fictionalFacts, frozen } from './an-edition.ts'

const text = frozen(await fictionalFacts())
const briefing = 'harbour-declaration'
let book: string
let folder: string
beforeEach(() => {
  book = mkdtempSync(join(tmpdir(), 'recall-'))
  cpSync('tests/fixtures/fictional', book, { recursive: true })
  folder = join(book, 'briefings', briefing, 'editions', '1')
  cpSync('tests/fixtures/fictional/data/pacts', folder, { recursive: true })
  writeFileSync(join(folder, 'edition.json'), text)
})
afterEach(() => rmSync(book, { recursive: true }))

const folders = () => openedIn({ data: join(book, 'data'), briefings: join(book, 'briefings'), briefing })
const recalling = (number = 1, today = '2022-06-01') =>
  recallEdition(folders(), {
    data: join(book, 'data'),
    briefings: join(book, 'briefings'),
    briefing,
    number,
    why: 'It named a person who had no part in it.',
    today,
  })

describe('a recall', () => {
  it('leaves a notice that opens, and nothing else of the edition', () => {
    expect(recalling()).toBe(folder)
    expect(readdirSync(folder)).toEqual(['edition.json'])
    const [opened] = folders()
    expect(opened?.damage).toBeNull()
    expect(opened?.edition).toMatchObject({
      version: { number: 1, asOf: '2022-03-31', published: '2022-05-01' },
      recalled: { day: '2022-06-01', why: 'It named a person who had no part in it.' },
      facts: null,
      pdfs: [],
    })
  })

  it.each([
    ['of an edition that is not there', () => recalling(2), 'harbour-declaration has no edition 2; there is 1.'],
    ['on a day before the edition', () => recalling(1, '2022-04-30'), 'edition 1 was published on 2022-05-01'],
    ['of one that is recalled', () => recalling() && recalling(), 'Edition 1 was recalled on 2022-06-01 already.'],
  ])('%s is refused', (_, recall, message) => {
    expect(recall).toThrow(message)
    expect(existsSync(join(folder, 'edition.json'))).toBe(true)
  })

  it('of an edition that cannot be opened says what is wrong with it, and touches nothing', () => {
    writeFileSync(join(folder, 'edition.json'), text.replace('Port Selvane', 'Port'))
    expect(() => recalling()).toThrow(/does not match its hash.+version history/)
    expect(readFileSync(join(folder, 'edition.json'), 'utf8')).toContain('"facts": {')
  })
})
