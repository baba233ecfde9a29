/** A book with editions before it: what its pages, and those of its editions, show and lead to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { citationForms } from '../../scripts/site/files/citation.ts'
import { pdfUrl } from '../../scripts/site/pages/urls.ts'
import { printPages } from '../../scripts/site/pages/pages.ts'
import { wordsOf } from '../../scripts/site/pages/strings.ts'
import { searchDocuments } from '../../scripts/site/files/search/documents.ts'
import { sitemapFiles } from '../../scripts/site/files/sitemap.ts'
import { harbourHistory, secondEdition, secondStep } from '../book/harbour-history.ts'
import { htmlFaults } from '../published/html-faults.ts'
import { deadLinks, printed } from '../published/references.ts'
import { fictionalSite, rendered, type RenderedSite } from './rendered.ts'
import { siteWithEditions } from './with-editions.ts'

let site: RenderedSite
beforeAll(async () => {
  site = await rendered(await siteWithEditions())
})
afterAll(() => site[Symbol.asyncDispose]())

const folder = 'briefings/harbour-declaration/'
const page = (path: string) => site.read(`${folder}${path}index.html`)

/** What stands between two texts, the second one after the first. */
function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from)
  if (start < 0) throw new Error(`no ${from}`)
  return html.slice(start, html.indexOf(to, start))
}

/** What a reader sees of HTML. */
const seen = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

it('is valid HTML without a dead link, but to what is printed or frozen', async () => {
  const pages = site.site.pages.map(({ url }) => (url.endsWith('/') ? `${url}index.html` : url))
  expect((await Promise.all(pages.map((path) => site.read(path)))).flatMap(htmlFaults)).toEqual([])
  const dead = deadLinks(site.folder, 'https://example.org/repo/')
  expect(dead.filter((link) => !printed.test(link) && !link.endsWith('edition.json'))).toEqual([])
})

it('has no anchor twice on a page', async () => {
  for (const path of ['', 'changes/', 'changes/2/', 'editions/1/', 'editions/2/']) {
    const ids = [...(await page(path)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  }
})

describe('the chapter of what changed', () => {
  let chapter: string
  beforeAll(async () => {
    chapter = between(await page(''), '<section class="chapter chapter-changes"', '</article>')
  })

  it('tells the newest step first, and how many lines became what', () => {
    const text = seen(chapter)
    expect(text).toContain('Since edition 2 (as of 31 January 2022) 2 changed')
    expect(text).toContain('1 added, 1 changed, 1 corrected, 1 dispute opened, 1 question answered, 1 withdrawn')
    expect(text.indexOf('In edition 2, since edition 1')).toBeGreaterThan(text.indexOf('Since edition 2'))
    expect(text).toContain('The spelling of 1 record changed.')
  })

  it('marks the old and the new wording word by word, also for those who hear it', () => {
    expect(chapter).toContain(
      '<del><span class="visually-hidden">[removed: </span>paper<span class="visually-hidden">]</span></del>',
    )
    expect(chapter).toMatch(/<ins><span class="visually-hidden">\[added: <\/span>declaration/)
  })

  it('says values in words, and offices with their terms', () => {
    const text = seen(chapter).replaceAll(/\[(?:removed|added): | \]/g, '')
    expect(text).toContain('Status: Invitee → Member')
    expect(text).toContain('Standing: Disputed → Attributed')
    expect(text).toContain('Stands under: Others, 14 May 2021 → Shared radar picture, 14 May 2021')
    expect(text).toContain('Office: Minister of Defence of Arvenia, since 2020')
  })

  it('has the correction, and why a line is gone', () => {
    const text = seen(chapter)
    expect(text).toContain('Correction: The first edition named the wrong month. It was November.')
    expect(text).toContain('In edition 1 it said: The mayor said so.')
    expect(text).toContain('Why: The newspaper took the report back.')
    expect(chapter).toContain('id="mayor-claim"')
  })

  it('says in one sentence that there is nothing to tell, where a briefing asks for it before its first edition', async () => {
    await using draft = await rendered(
      await fictionalSite(({ briefings }) => {
        briefings[0]?.briefing.chapters.push({ kind: 'changes', id: 'changes' })
      }),
    )
    const html = await draft.read(`${folder}index.html`)
    expect(seen(between(html, 'class="chapter chapter-changes"', '</section>'))).toContain(
      'No edition has been published yet.',
    )
  })
})

describe('a line', () => {
  it('says that it changed, with the old wording and all earlier changes one tap away', async () => {
    const line = between(await page(''), 'id="tolvane-no-treaty"', 'id="sarn-should-vote"')
    expect(line).toContain('<summary>changed since edition 2</summary>')
    expect(seen(between(line, '<ol class="line-history"', '</ol>'))).toContain('changed in 2, 4 February 2022')
  })

  it('says that it is new without more', async () => {
    expect(between(await page(''), 'id="radar-trial"', '</li>')).toContain('<p class="news late">new in 2</p>')
  })

  it('has no mark where it never changed, or its spelling alone', async () => {
    const html = await page('')
    expect(between(html, 'id="sarn-should-vote"', 'id="institute-no-clause"')).not.toContain('news')
    expect(between(html, 'id="name-title"', '</tr>')).not.toContain('news')
  })

  it('has none in a first edition', async () => {
    expect(await page('editions/1/')).not.toMatch(/class="news/)
  })

  it('is where links to its older id land', async () => {
    expect(await page('')).toContain('<span class="former" id="tolvane-said"></span>')
  })
})

describe('how to cite', () => {
  it('leads from the facts as they stand to the edition that stays, and only from there', async () => {
    const words = 'This page follows the facts, and will change. Cite edition 2, which will not'
    const cite = between(await page(''), 'id="cite-this"', '<dl')
    expect(seen(cite)).toContain(words)
    expect(cite).toContain('href="/repo/briefings/harbour-declaration/editions/2/#cite-this"')
    expect(seen(between(await page('editions/2/'), 'id="cite-this"', '<dl'))).not.toContain('follows the facts')
  })
})

describe('the page of what changed', () => {
  it('lists the changes for filtering, each with an address of its own', async () => {
    const html = await page('changes/')
    expect(html).toContain('data-filter="group"')
    expect(html).toContain('id="change--2-statements-tolvane-no-treaty" data-group="changed"')
    expect(html).toContain('href="/repo/briefings/harbour-declaration/changes/2/#change--1-events-radar-trial"')
    expect(await page('changes/2/')).toContain('id="change--1-events-radar-trial"')
  })

  it('lists all editions, what was recalled, and what was known on a day', async () => {
    const table = seen(between(await page('changes/'), '<table class="records editions', '</table>'))
    expect(table).toMatch(
      /Edition 3 Recalled .*Edition 2 4 February 2022.*Edition 1 5 July 2021.*As known on 31 December/,
    )
  })

  it('is none where there are no editions', async () => {
    const { pages } = await fictionalSite()
    expect(pages.filter(({ layout }) => layout === 'changes')).toEqual([])
  })
})

describe('the page of an edition', () => {
  it('says which one it is, and leads to the same lines as they stand', async () => {
    const html = await page('editions/1/')
    expect(seen(between(html, '<div class="kept', '</div>'))).toMatch(
      /This is edition 1, as it was published on 5 July 2021 ?\. A later one has taken its place\./,
    )
    expect(html).toContain('<a class="number" href="/repo/briefings/harbour-declaration/#tolvane-no-treaty">')
    expect(html).toContain('href="/repo/briefings/harbour-declaration/editions/1/harbour-declaration.pdf"')
    expect(seen(await page('editions/2/'))).not.toContain('A later one has taken its place')
  })

  it('is out of search, sitemap and print, and its canonical address is that of the book', async () => {
    const html = await page('editions/1/')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('<link rel="canonical" href="https://example.org/repo/briefings/harbour-declaration/">')
    const listed = [sitemapFiles(site.site)[0]?.text ?? '', ...searchDocuments(site.site).map(({ url }) => url)].join(
      ' ',
    )
    expect(listed).not.toMatch(/editions\/|as-of\//)
    expect(printPages(site.site.pages).map(({ url }) => url)).not.toContain(`/${folder}editions/1/`)
  })

  it('says that it was put together later, where it is no edition', async () => {
    expect(seen(between(await page('as-of/2021-12-31/'), '<div class="kept', '</div>'))).toContain(
      'As known on 31 December 2021 . Put together later from the facts of today, and never an edition of that day.',
    )
  })

  it('is a notice where it was recalled', async () => {
    const text = seen(await page('editions/3/'))
    expect(text).toContain('Edition 3 was recalled')
    expect(text).toContain('It had a name that it must not have.')
  })
})

describe('a citation', () => {
  const address = async (exact: boolean): Promise<string> => {
    const cited = await siteWithEditions(() => {}, {
      ...harbourHistory,
      exact,
      newest: secondEdition,
      steps: exact ? [secondStep] : harbourHistory.steps,
    })
    const [book] = cited.books
    return book === undefined ? '' : (citationForms(book, cited, wordsOf(cited.strings, 'en'))[0]?.text ?? '')
  }

  it('of a book that is its newest edition names the address that never moves', async () => {
    expect(await address(true)).toMatch(/Edition 2, .* https:\/\/example\.org\/repo\/briefings\/[^/]+\/editions\/2\/$/)
  })

  it('of one that goes beyond it says so, and names its own', async () => {
    expect(await address(false)).toMatch(/Edition 2 and 2 changes since\. .*\/briefings\/harbour-declaration\/$/)
  })
})

it('keeps the PDF of each edition beside its page', () => {
  expect(site.site.editions.map(pdfUrl)).toContain(`/${folder}editions/2/harbour-declaration.pdf`)
})

it('says on the front page what changed since the newest edition', async () => {
  expect(seen(await site.read('index.html'))).toContain('Since edition 2 (as of 31 January 2022) : 2 changed')
})
