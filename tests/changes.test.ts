import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { freeze, recall } from '../scripts/editions/freeze.ts'
import { frozenName } from '../scripts/editions/frozen.ts'
import { runVerb } from './build/verb.ts'
import { fictional } from './book/fictional-book.ts'
import { edited, recordIn, takeOut } from './editions/compared-books.ts'

/** The fictional book with two editions and a third that was recalled; its files say what the second edition says, and more. */
const home = mkdtempSync(join(tmpdir(), 'changes-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})
cpSync(fictional.data, join(home, 'data'), { recursive: true })
cpSync(fictional.briefings, join(home, 'briefings'), { recursive: true })

const first = edited(({ pact }) => {
  takeOut(pact.unknowns, 'unknown-costs')
  recordIn(pact.statements, 'sarn-should-vote').text = 'Livia Sarn said that the Assembly should vote.'
})
const imprint = (number: number) => ({ number, published: `2022-0${number + 3}-04`, commit: null, pdfs: [] })

function write(number: number, text: string): void {
  const folder = join(home, 'briefings', 'harbour-declaration', 'editions', String(number))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, frozenName), text)
}

for (const [index, facts] of [first, edited()].entries()) {
  const [folder] = facts.briefings
  if (folder === undefined) throw new Error('the fixture has no briefing')
  write(index + 1, freeze(facts, folder, imprint(index + 1)))
}
const recalled = { day: '2022-06-05', why: 'It named a person who had no part in it.' }
write(3, recall('harbour-declaration', { ...imprint(3), asOf: '2022-03-31' }, recalled))

const settings = join(home, 'briefings', 'harbour-declaration', 'briefing.yaml')
const withoutNumber = readFileSync(settings, 'utf8').replace("edition: '1.1'\npublished: 2022-04-04\n", '')
writeFileSync(settings, withoutNumber)
const statements = join(home, 'data', 'pacts', 'harbour-declaration', 'statements.yaml')
writeFileSync(
  statements,
  readFileSync(statements, 'utf8').replace('is no treaty and needs no', 'is a plan and needs no'),
)

const changes = (...args: string[]) =>
  runVerb('changes', ['--data', join(home, 'data'), '--briefings', join(home, 'briefings'), ...args])

describe('npm run changes', () => {
  it('says what changed since the newest edition that stands', async () => {
    const { code, output } = await changes()
    expect(output).toBe(
      [
        'What changed: The Harbour Declaration',
        'From edition 2 (as of 31 March 2022, published on 4 May 2022) to the facts as they stand, as of 31 March 2022.',
        '1 line changed.',
        '',
        'Changed',
        '  • 14 May 2021, Mira Tolvane: Mira Tolvane said that the declaration is [-no treaty-]{+a plan+} and needs no ratification. (Statements, tolvane-no-treaty)',
        '',
      ].join('\n'),
    )
    expect(code).toBe(0)
  })

  it('between two editions, in Markdown', async () => {
    const { code, output } = await changes('harbour-declaration', '--from', '1', '--to', '2', '--format', 'markdown')
    expect(output).toContain('1 line changed and 1 question was opened.')
    expect(output).toContain(
      'that the Assembly **of Corvania** should **have had a** vote. (Statements, sarn-should-vote)',
    )
    expect(output).toContain('## Questions opened\n\n- What does the radar picture cost? (Unknowns, unknown-costs)\n')
    expect(code).toBe(0)
  })

  it('as JSON, with the versions', async () => {
    const { output } = await changes('--from', '2', '--to', '1', '--format', 'json')
    const { from, to, changes: found } = JSON.parse(output)
    expect(from).toEqual({ kind: 'edition', number: 2, asOf: '2022-03-31', published: '2022-05-04' })
    expect(to.number).toBe(1)
    expect(found.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      ['sarn-should-vote', 'changed'],
      ['unknown-costs', 'answered'],
    ])
  })

  it('since a day, as known on it', async () => {
    const { code, output } = await changes('--from', '2021-05-20')
    expect(output).toContain('From what was known on 20 May 2021 to the facts as they stand')
    expect(output).toMatch(/^\d+ lines are new/m)
    expect(code).toBe(0)
  })

  it('and that nothing did', async () => {
    const { output } = await changes('--from', 'now')
    expect(output).toMatch(/\nNothing changed\.\n$/)
  })

  it.each([
    [['--from', '7'], 'harbour-declaration has no edition 7. Write 1, 2 or 3.'],
    [['--from', '3'], 'Edition 3 was recalled on 2022-06-05: It named a person who had no part in it.'],
    [['--from', '1990-01-01'], 'Name a later day.'],
    [['harbor-declaration'], 'Did you mean `harbour-declaration`?'],
  ])('refuses %j', async (args, mend) => {
    const { code, output } = await changes(...args)
    expect(output).toContain(mend)
    expect(code).toBe(2)
  })

  it('asks for a day where no edition is published', async () => {
    const { code, output } = await runVerb('changes', ['--data', fictional.data, '--briefings', fictional.briefings])
    expect(output).toContain('has no edition yet to compare with. Name a day, such as --from 2026-03-13')
    expect(code).toBe(2)
  })
})
