import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Quote } from '../../../scripts/facts/model/types.ts'
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

describe('a quote of several paragraphs', () => {
  const text = 'First paragraph.\n\nSecond:\n- a point\n- another *point*\n\n\nThird.\n'
  const shown = (lang: string) =>
    `<p class="original" lang="${lang}">„First paragraph.</p>` +
    `<p class="original" lang="${lang}">„Second:<br>- a point<br>- another *point*</p>` +
    `<p class="original" lang="${lang}">„Third.“</p>`

  it('keeps them and the lines of a list, in both languages, on every page that has it', async () => {
    await using rendered = await renderFictional(({ pacts }) => {
      for (const { statements } of pacts)
        for (const statement of statements)
          statement.quote = { lang: 'mk', text, translation: 'One.\n\nTwo.', translator: 'ours' }
    })
    for (const path of [briefing, 'pacts/harbour-declaration/statements/index.html']) {
      const html = await rendered.read(path)
      expect(html.replaceAll(/>\s+</g, '><')).toContain(shown('mk'))
      expect(html).toMatch(
        /<p class="translation">“One\.<\/p>\s*<p class="translation">“Two\.” <em class="translator">/,
      )
    }
  })

  it('is as it was where there is one', async () => {
    await using rendered = await renderFictional(({ pacts }) => {
      for (const { statements } of pacts)
        for (const statement of statements) statement.quote = { lang: 'en', text: 'One.' }
    })
    expect(await rendered.read(briefing)).toContain('<p class="original" lang="en">“One.”</p>')
  })
  it('has the marks of its own language in its own direction, and its translation those of the book', async () => {
    const quotes = [
      { lang: 'fr', text: 'Oui.', marked: '<p class="original" lang="fr">«\u202FOui.\u202F»</p>' },
      { lang: 'ja', text: 'はい。', marked: '<p class="original upright" lang="ja">「はい。」</p>' },
      { lang: 'he', text: 'NATO כן', marked: '<p class="original upright" lang="he" dir="rtl">”NATO כן”</p>' },
      { lang: 'ar', text: 'Oui.', marked: '<p class="original" lang="ar">“Oui.”</p>' },
    ]
    await using rendered = await renderFictional(({ pacts }) => {
      for (const { statements } of pacts)
        for (const [index, statement] of statements.entries())
          statement.quote = { ...quotes[index % quotes.length], translation: 'Yes.', translator: 'ours' } as Quote
    })
    const html = await rendered.read(briefing)
    for (const { marked } of quotes) expect(html).toContain(marked)
    expect(html).toContain('<p class="translation">“Yes.” <em')
  })
})
