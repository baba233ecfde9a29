import { beforeAll, describe, expect, it } from 'vitest'
import { citationForms } from '../../scripts/site/citation.ts'
import { wordsOf } from '../../scripts/site/strings.ts'
import { fictionalSite } from './rendered.ts'

let forms: Record<string, string>
beforeAll(async () => {
  const site = await fictionalSite(({ briefings }) => {
    for (const { briefing } of briefings) briefing.title = 'Ships & 100 % {braces}'
  })
  const [book] = site.books
  if (book === undefined) throw new Error('no book')
  forms = Object.fromEntries(citationForms(book, site, wordsOf(site.strings, 'en')).map(({ id, text }) => [id, text]))
})

const url = 'https://example.org/repo/briefings/harbour-declaration/'

describe('the citation of a book names edition and date', () => {
  it('as text', () => {
    expect(forms['text']).toBe(
      `Desk for Invented Affairs, Ada Example. Ships & 100 % {braces}: Who signed what, and what became of it. Edition 1.1, 4 April 2022. Information as of 31 March 2022. ${url}`,
    )
  })

  it('as BibTeX, escaped for TeX', () => {
    expect(forms['bibtex']).toContain('@report{harbour-declaration,')
    expect(forms['bibtex']).toContain(String.raw`title = {Ships \& 100 \% braces}`)
    expect(forms['bibtex']).toContain('edition = {1.1}')
    expect(forms['bibtex']).toContain('date = {2022-04-04}')
  })

  it('as CSL-JSON', () => {
    expect(JSON.parse(forms['csl'] ?? '')).toMatchObject([
      { type: 'report', edition: '1.1', issued: { 'date-parts': [[2022, 4, 4]] }, URL: url },
    ])
  })

  it('as RIS, from its type to its end', () => {
    const lines = (forms['ris'] ?? '').split('\r\n')
    expect(lines[0]).toBe('TY  - RPRT')
    expect(lines.at(-1)).toBe('ER  - ')
    expect(lines).toContain('ET  - 1.1')
    expect(lines).toContain('DA  - 2022/04/04')
  })
})
