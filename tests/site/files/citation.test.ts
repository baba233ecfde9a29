import { beforeAll, describe, expect, it } from 'vitest'
import type { Briefing } from '../../../scripts/facts/model/types.ts'
import { citationForms } from '../../../scripts/site/files/citation.ts'
import { wordsOf } from '../../../scripts/site/pages/strings.ts'
import { readCitation } from '../bibliography.ts'
import { fictionalSite } from '../rendered.ts'

const url = 'https://example.org/repo/briefings/harbour-declaration/'
const title = 'Šhips & 100 % of #1_~^\\ “Đ”: „Љ“'

let forms: Record<string, string>
beforeAll(async () => {
  const site = await fictionalSite(({ briefings }) => {
    for (const { briefing } of briefings) {
      briefing.title = title
      briefing.authors = ['Desk for Rock & Roll', 'Ada Example']
    }
  })
  const [book] = site.books
  if (book === undefined) throw new Error('no book')
  forms = Object.fromEntries(citationForms(book, site, wordsOf(site.strings, 'en')).map(({ id, text }) => [id, text]))
})

const said = {
  type: 'report',
  authors: ['Desk for Rock & Roll', 'Ada Example'],
  title: `${title}: Who signed what, and what became of it`,
  genre: 'Briefing book',
  publisher: 'Pactbook',
  edition: '1.1',
  issued: { 'date-parts': [[2022, 4, 4]] },
  note: 'Information as of 2022-03-31',
  language: 'en',
  URL: url,
}

/** The variables that CSL has for what a book says of itself: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
const variables = new Set(
  'id type abstract author edition genre issued keyword language note number page publisher section title URL version'.split(
    ' ',
  ),
)
const unknownFields = (csl: string): string[] =>
  (JSON.parse(csl) as object[]).flatMap(Object.keys).filter((key) => !variables.has(key))

describe('the citation of a book names edition and date', () => {
  it('as text', () => {
    expect(forms['text']).toBe(
      `Desk for Rock & Roll; Ada Example. ${title}: Who signed what, and what became of it. Edition 1.1, 4 April 2022. Information as of 31 March 2022. ${url}`,
    )
  })

  it('as CSL-JSON, all of whose fields CSL has', () => {
    expect(readCitation(forms['csl'] ?? '')).toEqual({ ...said, id: 'harbour-declaration' })
    expect(unknownFields(forms['csl'] ?? '')).toEqual([])
    expect(unknownFields('[{"id":"a","type":"report","colour":"red"}]')).toEqual(['colour'])
  })

  it('as BibTeX, whatever characters are in it', () => {
    expect(readCitation(forms['bibtex'] ?? '')).toEqual({ ...said, id: 'harbour-declaration' })
  })

  it('as RIS, from its type to its end', () => {
    expect(readCitation(forms['ris'] ?? '')).toMatchObject(said)
    expect(forms['ris']).toMatch(/^TY {2}- RPRT\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- $/)
  })
})

it('a line’s end in a name begins no tag of its own', async () => {
  const site = await fictionalSite(({ briefings }) => {
    for (const { briefing } of briefings) briefing.authors = ['Ada\nUR  - https://evil.example/']
  })
  const texts = site.books.flatMap((book) => citationForms(book, site, wordsOf(site.strings, 'en')))
  const ris = texts.find(({ id }) => id === 'ris')?.text.split('\r\n') ?? []
  expect(ris).toContain('AU  - Ada UR - https://evil.example/')
  expect(ris.filter((line) => line.startsWith('UR'))).toEqual([`UR  - ${url}`])
})

const citedAs = async (change: Partial<Pick<Briefing, 'title' | 'subtitle' | 'authors' | 'edition'>>) => {
  const site = await fictionalSite(({ briefings }) => {
    for (const { briefing } of briefings) {
      Object.assign(briefing, change)
      if (change.subtitle === undefined) delete briefing.subtitle
    }
  })
  const [book] = site.books
  if (book === undefined) throw new Error('no book')
  return new Map(citationForms(book, site, wordsOf(site.strings, 'en')).map(({ id, text }) => [id, text]))
}

describe('a sentence of a citation has one mark at its end', () => {
  it.each([
    ['What is it?', 'What is it? Edition'],
    ['Look!', 'Look! Edition'],
    ['And then …', 'And then … Edition'],
    ['Harbours Inc.', 'Harbours Inc. Edition'],
    ['On “What is it?”', 'On “What is it?” Edition'],
    ['On “Harbours.”', 'On “Harbours.” Edition'],
    ['On “harbours”', 'On “harbours”. Edition'],
    ['Harbours (2nd ed.)', 'Harbours (2nd ed.). Edition'],
    ['Was ist „das?“', 'Was ist „das?“ Edition'],
    ['Qu’est-ce que « la mer ? »', 'Qu’est-ce que « la mer ? » Edition'],
    ['Harbours', 'Harbours. Edition'],
  ])('%s', async (title, text) => {
    expect((await citedAs({ title })).get('text')).toContain(text)
  })

  it('also before a subtitle, and after the names', async () => {
    const forms = await citedAs({
      title: 'What is it?',
      subtitle: 'A look!',
      authors: ['Society for Peace', 'İnan Ğ.'],
    })
    expect(forms.get('text')).toContain('Society for Peace; İnan Ğ. What is it? A look! Edition')
    expect(readCitation(forms.get('ris') ?? '')['title']).toBe('What is it? A look!')
  })
})

describe('names with a comma', () => {
  const authors = [
    'Ministry of Defence, Arvenia',
    'de la Cruz, María',
    'Society for Peace and Security',
    'Desk A, B, Arvenia',
  ]

  it('stay whole as BibTeX and CSL-JSON', async () => {
    const forms = await citedAs({ authors })
    expect(readCitation(forms.get('bibtex') ?? '')['authors']).toEqual(authors)
    expect(readCitation(forms.get('csl') ?? '')['authors']).toEqual(authors)
    expect(forms.get('bibtex')).toContain('{{Ministry of Defence, Arvenia} and ')
  })

  it('are names of people in RIS only where they are', async () => {
    const lines = (await citedAs({ authors })).get('ris')?.split('\r\n')
    expect(lines?.filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Ministry of Defence (Arvenia)',
      'AU  - de la Cruz, María',
      'AU  - Society for Peace and Security',
      'AU  - Desk A (B – Arvenia)',
    ])
  })
})
