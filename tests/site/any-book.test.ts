/** Any book that the checker lets pass is composed and rendered: no chapter and no collection is needed by another. */
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chapterKinds, pactLists, vary, type Variation } from '../book/any-book.ts'
import { fictionalBook } from '../book/fictional-book.ts'
import { deadLinks, printed } from '../published/references.ts'
import { renderFictional } from './rendered.ts'

const variation: fc.Arbitrary<Variation> = fc.record({
  kinds: fc.shuffledSubarray(chapterKinds, { minLength: 1 }),
  empty: fc.subarray([...pactLists]),
  marks: fc.array(fc.record({ text: fc.nat(), target: fc.nat() }), { maxLength: 12 }),
})

const whole: Variation = { kinds: chapterKinds, empty: [], marks: [] }

/** What a rendered site must never show, as "file: what". */
async function faultsOf(varied: Variation): Promise<string[]> {
  await using rendered = await renderFictional((facts) => vary(facts, varied))
  const pages = readdirSync(rendered.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  const raw = pages.flatMap((file) =>
    [
      ...readFileSync(join(rendered.folder, file), 'utf8').matchAll(
        /\[[@#][a-z0-9-]+\]|class="citation"[^>]*>\[(?!\d+\])[^<]*/g,
      ),
    ].map(([found]) => `${file}: ${found}`),
  )
  const dead = deadLinks(rendered.folder, 'https://example.org/repo/')
  return [...raw, ...dead.filter((link) => !printed.test(link))]
}

describe('a book with any chapters, any empty collections and references anywhere', () => {
  it('is composed, with a place for every fact and question, and a number for every source that it cites', async () => {
    await fc.assert(
      fc.asyncProperty(variation, async (varied) => {
        const book = await fictionalBook((facts) => vary(facts, varied))
        const placed = [...Object.keys(book.facts), ...[...book.disputes, ...book.unknowns].map(({ id }) => id)]
        expect(placed.filter((id) => !Object.hasOwn(book.places, id))).toEqual([])
        const numbers = Object.values(book.places).map(({ number }) => number)
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
      { numRuns: 40 },
    )
  })

  it('is rendered, with no raw id and no dead link', async () => {
    await fc.assert(
      fc.asyncProperty(variation, async (varied) => {
        expect(await faultsOf(varied)).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it.each(['disputes', 'people', 'sources', 'members', 'glossary'] as const)(
    'is rendered without a chapter %s',
    async (kind) => {
      expect(await faultsOf({ ...whole, kinds: chapterKinds.filter((each) => each !== kind) })).toEqual([])
    },
  )

  it.each([
    ['a fact', 'statements.text'],
    ['a key point', 'briefing.key-points'],
  ])('numbers a source that stands only in %s', async (_, where) => {
    const book = await fictionalBook((facts) => {
      const [source] = facts.sources
      if (source !== undefined) facts.sources.push({ ...source, id: 'cited-in-text', publisher: 'Cited in a text' })
      const [statement] = facts.pacts[0]?.statements ?? []
      const [first] = facts.briefings
      if (where === 'statements.text' && statement !== undefined) statement.text += ' [@cited-in-text]'
      else first?.briefing['key-points'].push('Also this [@cited-in-text].')
    })
    expect(book.sources.map(({ id }) => id)).toContain('cited-in-text')
  })
})
