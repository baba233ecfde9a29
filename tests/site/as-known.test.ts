/** A book as known on a day says so wherever a reader may come in, and how much it leaves out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeSite } from '../../scripts/build/site.ts'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { knownOn } from '../../scripts/facts/selection/known-on.ts'
import type { Site } from '../../scripts/site/pages/page.ts'
import { asChecked } from '../book/as-checked.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import { citationForms } from '../../scripts/site/files/citation.ts'
import { knownWords } from '../../scripts/site/pages/known.ts'
import { wordsOf } from '../../scripts/site/pages/strings.ts'
import { fictional, fictionalBook } from '../book/fictional-book.ts'
import { readdirSync } from 'node:fs'
import { rendered, type RenderedSite } from './rendered.ts'

const known = 'As known on 30 June 2021'

/** The site of the fictional book as known on a day. */
async function knownSite(day: string, change: (facts: Facts) => void = () => {}): Promise<Site> {
  const { facts } = await loadFacts(fictional)
  if (facts === null) throw new Error('the fixture has findings')
  const edited = structuredClone(facts) as unknown as Facts
  change(edited)
  const { facts: then, leftOut } = knownOn(asChecked(edited), day)
  return composeSite(then, { base: '/', url: 'https://example.org/' }, new Map(), leftOut)
}

let site: RenderedSite
beforeAll(async () => {
  site = await rendered(await knownSite('2021-06-30'))
})
afterAll(() => site[Symbol.asyncDispose]())

const pathOf = (name: string): string => `briefings/harbour-declaration/${name}`
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')

describe('the site of a book as known on a day', () => {
  it('says so on every page of the book, and nowhere that its information is of that day', () => {
    const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(?:briefings|pacts)\/.*\.html$/.test(name.replaceAll('\\', '/')),
    )
    expect(pages.length).toBeGreaterThan(10)
    return Promise.all(
      pages.map(async (page) => {
        const text = textOf(await site.read(page))
        expect(text, page).toContain(known)
        expect(text, page).not.toContain('Information as of')
        expect(text, page).not.toContain('Edition ')
      }),
    )
  })

  it('says on the book’s own page what it is and what it leaves out', async () => {
    const text = textOf(await site.read(pathOf('index.html')))
    expect(text).toContain('It was put together later, and is no edition of that day.')
    expect(text).toMatch(/Left out: \d+ lines, .*\d+ sources of later days.*\./)
    expect(await site.read('index.html')).toContain(known)
  })

  it('says since when a question has been open, and tells of no reviews and no editions to come', async () => {
    await using later = await rendered(
      await knownSite('2022-03-01', ({ briefings: [folder], pacts: [pact] }) => {
        folder?.briefing.chapters.push({ id: 'what-changed', kind: 'changes' })
        for (const unknown of pact?.unknowns ?? []) unknown.since = '2021-06-01'
      }),
    )
    const text = textOf(await later.read(pathOf('index.html')))
    expect(text).toContain('open since 1 June 2021')
    expect(text).not.toMatch(/searched 30 March 2022|No edition has been published yet|last review/i)
    expect(textOf(await later.read('index.html'))).not.toMatch(/last review|checked/i)
  })

  it('is cited as what it is, with no day on which it would have been published', () => {
    const [book] = site.site.books
    if (book === undefined) throw new Error('no book')
    const forms = citationForms(book, site.site, wordsOf(site.site.strings, 'en'))
    const of = (id: string): string => forms.find((form) => form.id === id)?.text ?? ''
    expect(of('text')).toContain(`${known}. Put together later. https://`)
    for (const form of ['bibtex', 'csl', 'ris']) {
      expect(of(form)).toContain('As known on 2021-06-30. Put together later')
      expect(of(form)).not.toContain('2022')
    }
    expect(JSON.parse(of('csl'))).toEqual([expect.not.objectContaining({ issued: expect.anything() })])
    expect(of('ris')).not.toMatch(/^(?:DA|PY) {2}-/m)
  })
})

describe('what a book leaves out, in words', () => {
  const none = { facts: 0, sources: 0, undatedSources: 0, disputes: 0, unknowns: 0, offices: 0, paragraphs: 0 }
  const saying = async (leftOut: Parameters<typeof knownWords>[0]['leftOut']) =>
    knownWords({ ...(await fictionalBook()), leftOut }, wordsOf(site.site.strings, 'en')).slice(1)

  it.each([
    [{ ...none, hindsight: [] }, ['Nothing is left out.']],
    [{ ...none, facts: 1, undatedSources: 2, hindsight: [] }, ['Left out: 1 line and 2 sources without a date.']],
    [
      { ...none, facts: 43, sources: 12, hindsight: ['a', 'b'] },
      ['Left out: 43 lines and 12 sources of later days.', '2 texts name something later, underlined with dots.'],
    ],
  ])('%j', async (leftOut, expected) => {
    expect(await saying(leftOut)).toEqual(expected)
  })

  it('is nothing for the facts as they stand', async () => {
    expect(await saying(null)).toEqual([])
  })
})
