import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedFile } from '../../../scripts/site/files/feed.ts'
import type { Site } from '../../../scripts/site/pages/page.ts'
import { sitemapFiles } from '../../../scripts/site/files/sitemap.ts'
import { addLakeAccord } from '../../book/lake-accord.ts'
import type { Version } from '../../../scripts/facts/model/changes.ts'
import { harbourHistory, secondStep, stepSince } from '../../book/harbour-history.ts'
import { fictionalSite } from '../rendered.ts'
import { siteWithEditions } from '../with-editions.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** The root of a document that is well-formed. */
function rootOf(xml: string): Element {
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const at = open.at(-1)
    if (at !== undefined) at.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [root] = open[0]?.children ?? []
  if (root === undefined) throw new Error('an empty document')
  return root
}

const all = ({ children }: Element, name: string): Element[] => children.filter((each) => each.name === name)
const texts = (element: Element, name: string): string[] => all(element, name).map(({ text }) => text)
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** What RFC 4287 asks of a feed and of each entry (4.1.1, 4.1.2, 4.2.6, 3.3), and this one does not keep. */
function faultsOf(xml: string): string[] {
  const feed = rootOf(xml)
  const entries = all(feed, 'entry')
  const ids = [feed, ...entries].flatMap((each) => texts(each, 'id'))
  return [
    ...[feed, ...entries].flatMap((each) => [
      ...['id', 'title', 'updated']
        .filter((name) => texts(each, name).length !== 1)
        .map((name) => `${each.name}: ${name}`),
      ...texts(each, 'updated').filter((time) => !instant.test(time) || Number.isNaN(Date.parse(time))),
      ...texts(each, 'id').filter((id) => !URL.canParse(id)),
      ...(all(each, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate').length === 1
        ? []
        : [`${each.name}: alternate`]),
    ]),
    ...(all(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self') ? [] : ['self']),
    ...(all(feed, 'author').length > 0 || entries.every((each) => all(each, 'author').length > 0) ? [] : ['author']),
    ...[feed, ...entries]
      .flatMap((each) => all(each, 'author'))
      .flatMap((each) => (texts(each, 'name').length === 1 ? [] : ['name'])),
    ...(new Set(ids).size === ids.length ? [] : ['ids']),
    ...(feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['xmlns']),
  ]
}

let site: Site
beforeAll(async () => {
  site = await fictionalSite((facts) => {
    addLakeAccord(facts)
    for (const { briefing } of facts.briefings) briefing.authors = ['Rock & Roll <Desk>']
  })
})

describe('the feed', () => {
  it('keeps to RFC 4287, whether the site knows its address or not', () => {
    expect(faultsOf(feedFile(site).text)).toEqual([])
    expect(faultsOf(feedFile({ ...site, url: null }).text)).toEqual([])
    const broken = feedFile(site)
      .text.replace(/<updated>[^<]*/, '<updated>2022-04-31')
      .replace('rel="self"', 'rel="related"')
      .replaceAll(/urn:uuid:[\w-]+/g, 'urn:uuid:1')
    expect(faultsOf(broken)).toEqual(['2022-04-31', 'self', 'ids'])
  })

  it('has each edition with its day, its authors and its address, and the newest day as its own', () => {
    const feed = rootOf(feedFile(site).text)
    expect(texts(feed, 'updated')).toEqual(['2022-04-04T00:00:00Z'])
    expect(all(feed, 'entry').map((each) => texts(each, 'title'))).toEqual([
      ['The Harbour Declaration, Edition 1.1'],
      ['The Lake Accord, Edition 1.1'],
    ])
    for (const [index, entry] of all(feed, 'entry').entries()) {
      expect(texts(entry, 'updated')).toEqual([`${site.books[index]?.published.edtf}T00:00:00Z`])
      expect(all(entry, 'author').map((each) => texts(each, 'name'))).toEqual([['Rock & Roll <Desk>']])
      expect(all(entry, 'link')[0]?.attributes['href']).toBe(
        `https://example.org/repo/briefings/${site.books[index]?.id}/`,
      )
    }
  })

  it('keeps the id of an edition where the site moves, and has another for the next', () => {
    const idsOf = (of: Site) => all(rootOf(feedFile(of).text), 'entry').flatMap((entry) => texts(entry, 'id'))
    expect(idsOf({ ...site, url: 'https://elsewhere.example/' })).toEqual(idsOf(site))
    const next = site.books.map((book) => ({ ...book, version: { ...book.version, edition: '2' } }))
    expect(idsOf({ ...site, books: next }).filter((id) => idsOf(site).includes(id))).toEqual([])
  })
})

describe('the sitemap', () => {
  it('has every page that is for reading, once, with the day of its edition', () => {
    const [map, robots] = sitemapFiles(site)
    const urls = all(rootOf(map?.text ?? ''), 'url')
    const places = urls.flatMap((each) => texts(each, 'loc'))
    expect(places.toSorted()).toEqual(
      site.pages
        .filter(({ layout }) => layout !== 'search' && layout !== 'not-found')
        .map(({ url }) => `https://example.org/repo${url}`)
        .toSorted(),
    )
    expect(new Set(urls.flatMap((each) => texts(each, 'lastmod')))).toEqual(new Set(['2022-04-04']))
    expect(urls.every((each) => texts(each, 'lastmod').length === 1)).toBe(true)
    expect(robots?.text).toContain('Sitemap: https://example.org/repo/sitemap.xml')
  })

  it('is left out where the site does not know its address', () => {
    expect(sitemapFiles({ ...site, url: null })).toEqual([])
  })
})

describe('the feed of a book with editions', () => {
  const entriesOf = (of: Site) => all(rootOf(feedFile(of).text), 'entry')

  it('has an entry for each change of a line and each edition, and keeps to RFC 4287', async () => {
    const editions = await siteWithEditions()
    expect(faultsOf(feedFile(editions).text)).toEqual([])
    const titles = entriesOf(editions).flatMap((each) => texts(each, 'title'))
    expect(titles).toContain('Legal weight, Mira Tolvane, 14 May 2021 (changed since edition 2)')
    expect(titles).toContain('The Harbour Declaration, Edition 1')
    expect(titles.filter((title) => /Reading|Minister|Institute/.test(title))).toEqual([])
    // Away from its line, an entry says what the line says before it says what differs.
    expect(entriesOf(editions).flatMap((each) => texts(each, 'summary'))).toContain(
      'Arvenia acceded to the treaty on 2 April 2003. Status: Invitee → Member. From: April 2009 → 1 April 2009.',
    )
  })

  it('tells new lines before changed ones, and what changed since an edition above the edition', async () => {
    const before = await siteWithEditions()
    const early = await siteWithEditions(() => {}, {
      ...harbourHistory,
      steps: [
        { ...secondStep, changes: secondStep.changes.toReversed() },
        { ...stepSince, to: { ...stepSince.to, asOf: '2022-01-31' } },
      ],
    })
    for (const each of [before, early]) {
      const titles = entriesOf(each).flatMap((entry) => texts(entry, 'title'))
      const at = (words: RegExp): number => titles.findIndex((title) => words.test(title))
      expect(at(/since edition 2\)$/)).toBe(0)
      expect(at(/Edition 2$/)).toBeGreaterThan(titles.findLastIndex((title) => title.endsWith('since edition 2)')))
      expect(at(/trial.*new in 2\)$/i)).toBeGreaterThan(0)
      expect(at(/changed in 2\)$/)).toBeGreaterThan(at(/trial.*new in 2\)$/i))
    }
    const [, newest] = [before, early].map((each) => texts(entriesOf(each)[0] ?? rootOf('<none/>'), 'updated'))
    expect(newest).toEqual(['2022-02-04T00:00:00Z'])
  })

  it('leads from each entry to the change', async () => {
    const links = entriesOf(await siteWithEditions()).flatMap((each) => all(each, 'link'))
    expect(links.map(({ attributes }) => attributes['href'])).toContain(
      'https://example.org/repo/briefings/harbour-declaration/changes/#change--2-statements-tolvane-no-treaty',
    )
  })

  it('keeps the id of a change when the facts as they stand become the next edition', async () => {
    const third: Version = { kind: 'edition', number: 3, asOf: '2022-03-31', published: '2022-04-10' }
    const published = await siteWithEditions(() => {}, {
      ...harbourHistory,
      newest: third,
      exact: true,
      steps: [secondStep, { ...stepSince, to: third }],
    })
    const idsOf = (of: Site): string[] =>
      entriesOf(of)
        .filter((each) => texts(each, 'title').some((title) => /(?:since edition 2|in 3)\)$/.test(title)))
        .flatMap((each) => texts(each, 'id'))
    const before = idsOf(await siteWithEditions())
    expect(before.length).toBe(2)
    expect(idsOf(published)).toEqual(before)
  })

  it('is shown by a browser with styles of its own', () => {
    expect(feedFile(site).text).toContain('<?xml-stylesheet type="text/css" href="/repo/assets/feed.css"?>')
  })
})
