import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderFictional, type RenderedSite } from '../rendered.ts'

const briefing = 'briefings/harbour-declaration'

let rendered: RenderedSite
let page: string
beforeAll(async () => {
  rendered = await renderFictional(({ pacts }) => {
    const [pact] = pacts
    const [statement, other] = pact?.statements ?? []
    if (statement !== undefined) Object.assign(statement, { reviewed: '2021-06-01', reviewer: 'Ada <b>' })
    if (other !== undefined) Object.assign(other, { exempt: [{ rule: 'review-overdue', reason: 'It is old.' }] })
    const [dispute] = pact?.disputes ?? []
    if (dispute !== undefined) Object.assign(dispute, { reviewed: '2022-02-01', reviewer: 'Ben' })
  })
  page = await rendered.read(`${briefing}/reviews/index.html`)
})
afterAll(() => rendered[Symbol.asyncDispose]())

describe('the page of reviews', () => {
  it('has every line that is reviewed again, the first one due at the head', () => {
    const [book] = rendered.site.books
    const days = [...page.matchAll(/<td class="due"[^>]*><time datetime="([\d-]+)" data-age="due"/g)].map(
      ([, day]) => day ?? '',
    )
    expect(days).toHaveLength(book?.freshness.reviews.length ?? -1)
    expect(days).toEqual(days.toSorted((a, b) => Number(a > b) - Number(a < b)))
    expect(days[0]).toBe('2022-06-01')
  })

  it('names who reviewed a line, and takes the name for text', () => {
    const [row = ''] = /<tr data-reviewer="Ada &lt;b&gt;".*?<\/tr>/s.exec(page) ?? []
    expect(row).toContain('<time datetime="2021-06-01">1 June 2021</time>')
    expect(row).toContain('<span class="reviewer">Ada &lt;b&gt;</span>')
  })

  it('has the sources of a line as the filter asks for them: as many names as values', () => {
    const rows = [...page.matchAll(/<tr data-reviewer="[^"]*" data-basis="([^"]*)">(.*?)<\/tr>/gs)]
    expect(rows.length).toBeGreaterThan(40)
    for (const [, basis = '', cells = ''] of rows) {
      expect(cells.match(/class="basis"/g)?.length ?? 0).toBe(basis.split(' ').filter(Boolean).length)
    }
  })

  it('is in the sitemap', async () => {
    expect(await rendered.read('sitemap.xml')).toContain('/briefings/harbour-declaration/reviews/</loc>')
  })
})

describe('the front page', () => {
  it('says how fresh a book is, in dates', async () => {
    const home = (await rendered.read('index.html')).replaceAll(/\s+/g, ' ')
    expect(home).toContain('Newest line: <time datetime="2022-02" data-age="since">February 2022</time>.')
    expect(home).toContain('Next review due: <time datetime="2022-06-01" data-age="due">1 June 2022</time>.')
  })
})

describe('a line', () => {
  it('names who reviewed it, beside the day', async () => {
    const whole = (await rendered.read(`${briefing}/index.html`)).replaceAll(/\s+/g, ' ')
    expect(whole).toContain('checked <time datetime="2021-06-01">1 June 2021</time> by Ada &lt;b&gt;</span>')
    expect(whole).toContain('checked <time datetime="2022-02-01">1 February 2022</time> by Ben</span>')
  })

  it('is named in the method where it was overdue for the book', async () => {
    await using late = await renderFictional(({ pacts }) => {
      const [first] = pacts[0]?.statements ?? []
      if (first !== undefined) first.reviewed = '2021-03-30'
    })
    expect(late.site.books[0]?.freshness.overdue).toHaveLength(1)
    const method = await late.read('pacts/harbour-declaration/method/index.html')
    expect(method).toContain('Overdue on 31 March 2022:')
    expect(await rendered.read('pacts/harbour-declaration/method/index.html')).not.toContain('Overdue on')
  })
})
