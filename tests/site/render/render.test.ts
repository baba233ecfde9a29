import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderFictional, type RenderedSite } from '../rendered.ts'

const hostile = '<img src=x onerror=alert(1)> "quoted" \' {{ 7 * 7 }} {% raw %} </script><script>alert(2)</script>'
const briefing = 'briefings/harbour-declaration/index.html'

describe('a fact is text, whatever it looks like', () => {
  let rendered: RenderedSite
  beforeAll(async () => {
    rendered = await renderFictional(({ pacts, sources, people, glossary, briefings }) => {
      for (const pact of pacts) {
        for (const statement of pact.statements) Object.assign(statement, { text: hostile, note: hostile })
        for (const statement of pact.statements) statement.quote = { lang: 'en', text: hostile }
        for (const dispute of pact.disputes) dispute.question = hostile
      }
      for (const source of sources) Object.assign(source, { title: hostile, publisher: hostile })
      for (const person of people) person.name = hostile
      for (const term of glossary) Object.assign(term, { term: hostile, definition: hostile })
      for (const { briefing: settings } of briefings) Object.assign(settings, { title: hostile, description: hostile })
    })
  })
  afterAll(() => rendered[Symbol.asyncDispose]())

  it('on every page', async () => {
    for (const { url } of rendered.site.pages) {
      const html = await rendered.read(url.endsWith('/') ? `${url}index.html` : url)
      expect(html.includes('<img src=x'), url).toBe(false)
      expect(html.match(/<script/g), url).toHaveLength(2)
    }
  })

  it('shown literally, template marks and all', async () => {
    const html = await rendered.read(briefing)
    expect(html).toContain('{{ 7 * 7 }} {% raw %}')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('in the feed', async () => {
    const feed = await rendered.read('feed.xml')
    expect(feed).toContain('&lt;img src=x')
    expect(feed).not.toContain('<img')
  })
})

describe('the files that go with the pages', () => {
  it('need no address of the site, but a sitemap does', async () => {
    await using plain = await renderFictional(undefined, { base: '/', url: null })
    await expect(plain.read('sitemap.xml')).rejects.toThrow('ENOENT')
    expect(await plain.read(briefing)).not.toContain('rel="canonical"')
    await using known = await renderFictional()
    expect(await known.read('sitemap.xml')).toContain('<loc>https://example.org/repo/sources/</loc>')
    expect(await known.read(briefing)).toContain(
      '<link rel="canonical" href="https://example.org/repo/briefings/harbour-declaration/">',
    )
  })
})
