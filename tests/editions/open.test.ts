import { readFileSync } from 'node:fs'
import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { schemaFile, schemaOfToday } from '../../scripts/editions/format.ts'
import { openEditions } from '../../scripts/editions/open.ts'
import { formatVersion, hashOf } from '../../scripts/editions/frozen.ts'
import { isSame } from '../../scripts/editions/history.ts'
import type { CheckedFacts } from '../../scripts/facts/model/facts.ts'
import { ofBriefing } from '../../scripts/facts/selection/of-briefing.ts'
import { fictionalFacts, frozen, opened } from './an-edition.ts'

let facts: CheckedFacts
let text: string
beforeAll(async () => {
  facts = await fictionalFacts()
  text = frozen(facts)
})

/** The same text with its hash made right, as somebody would who means harm. */
const rehashed = (changed: string): string => {
  const digits = hashOf(changed)
  return changed.replace(/"hash": "[0-9a-f]{64}",\n {2}"briefing"/, `"hash": "${digits}",\n  "briefing"`)
}

describe('an edition', () => {
  it('opens as what was frozen', () => {
    const { edition, damage } = opened(text)
    expect(damage).toBeNull()
    const [folder] = facts.briefings
    if (folder === undefined || edition?.facts == null) throw new Error('no facts')
    expect(isSame(edition.facts, ofBriefing(facts, folder))).toBe(true)
    expect(edition.facts.references).toHaveLength(ofBriefing(facts, folder).references.length)
    expect(edition.version).toEqual({ kind: 'edition', number: 1, asOf: '2022-03-31', published: '2022-05-01' })
    expect(edition.pdfs[0]?.pages['harbour-declaration']).toBe('4')
    expect(Object.isFrozen(edition.facts.sources)).toBe(true)
  })

  it('is frozen to the same text each time, a line for each value', () => {
    expect(frozen(facts)).toBe(text)
    expect(text.split('\n').every((line) => line.length < 2000)).toBe(true)
  })

  it('is damaged by any one byte that is changed, put in or taken out', () => {
    const bytes = Buffer.from(text)
    const anywhere = tuple(nat(bytes.length - 1), integer({ min: 1, max: 255 }), constantFrom('change', 'add', 'cut'))
    assert(
      property(anywhere, ([at, by, how]) => {
        const [before, byte = 0, after] = [bytes.subarray(0, at), bytes[at], bytes.subarray(at + 1)]
        const middle = how === 'cut' ? [] : how === 'add' ? [byte, by] : [byte ^ by]
        const result = opened(Buffer.concat([before, Buffer.from(middle), after]))
        expect(result.edition).toBeNull()
        expect(result.damage?.suggestion).toMatch(/version history|Update/)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['is no JSON', '{ "format": '],
    ['is another JSON', '[]'],
    ['is empty', ''],
  ])('that %s is said to be none', (_, broken) => {
    expect(opened(broken).damage?.message).toBe('This is not the file of an edition.')
  })

  it('with a byte order mark, or a letter that is broken, is no longer what was published', () => {
    expect(opened(`\ufeff${text}`).edition).toBeNull()
    expect(opened(Buffer.concat([Buffer.from(text), Buffer.from([0xff])])).edition).toBeNull()
  })

  it('in the folder of another briefing is none of it', () => {
    const path = 'other/editions/1/edition.json'
    const entry = { root: 'briefings' as const, path, shown: path, kind: 'file' as const, bytes: Buffer.from(text) }
    const [folder] = openEditions([entry])
    expect(folder).toMatchObject({
      edition: null,
      damage: { message: 'This is an edition of `harbour-declaration`, and it stands in the folder of `other`.' },
    })
  })

  it('that cannot be read says so', () => {
    const path = 'harbour-declaration/editions/1/edition.json'
    const [folder] = openEditions([{ root: 'briefings', path, shown: path, kind: 'symlink', bytes: null }])
    expect(folder?.damage?.message).toBe('This edition cannot be read.')
  })

  it('of a later version asks for a newer Pactbook', () => {
    const later = rehashed(text.replace(`"version": ${formatVersion}`, `"version": ${formatVersion + 1}`))
    expect(opened(later).damage?.message).toContain(`has version ${formatVersion + 1}`)
    expect(opened(later).damage?.suggestion).toContain('Update Pactbook')
  })

  it('that was edited and given a right hash is held against the shape of its version', () => {
    expect(opened(rehashed(text)).damage).toBeNull()
    const edited = rehashed(text.replace('"standing": "established"', '"standing": "certain"'))
    expect(opened(edited).damage?.message).toMatch(/shape of its version: \/facts\/.*standing/)
  })

  it('that refers to what it does not hold is damaged', async () => {
    const without = await fictionalFacts((all) => all.sources.shift())
    expect(opened(frozen(without)).damage?.message).toMatch(/refers to `[a-z0-9-]+`, which is not in it/)
  })
})

describe('the format of editions', () => {
  it('has a schema that is the shape of the facts of today: else it has a new version', () => {
    expect(readFileSync(schemaFile(formatVersion), 'utf8')).toBe(schemaOfToday())
  })

  it.each(Array.from({ length: formatVersion }, (_, index) => index + 1))('version %i opens', (version) => {
    const { edition, damage } = opened(readFileSync(`tests/fixtures/editions/${version}.json`))
    expect(damage).toBeNull()
    expect(edition?.facts?.pacts[0]?.events.length).toBeGreaterThan(0)
  })
})
