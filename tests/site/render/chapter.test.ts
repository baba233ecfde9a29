import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../../scripts/book/book.ts'
import { furtherFacts } from '../../../scripts/book/places.ts'
import { chapterRenderer } from '../../../scripts/site/render/chapter.ts'
import type { Page, Site } from '../../../scripts/site/pages/page.ts'
import { asXhtml } from '../../../scripts/site/render/xhtml.ts'
import { fictionalSite, renderFictional } from '../rendered.ts'

/** What an XML parser reads: the words, the ids and the addresses. Throws where it is not well-formed. */
function readXml(xml: string) {
  const read = {
    words: '',
    ids: new Set<string>(),
    links: [] as string[],
    spaces: new Set<string>(),
    languages: [] as string[][],
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => (read.words += text))
  parser.on('opentag', ({ name, uri, attributes }) => {
    if (name === 'svg') read.spaces.add(uri)
    const languages = ['lang', 'xml:lang'].map((name) => attributes[name]?.value ?? '')
    if (languages.join('') !== '') read.languages.push(languages)
    for (const { name: key, value } of Object.values(attributes)) {
      if (key === 'id') read.ids.add(value)
      if (key === 'href') read.links.push(value)
    }
  })
  parser.write(`<body xmlns="http://www.w3.org/1999/xhtml">${xml}</body>`).close()
  return { ...read, words: read.words.replaceAll(/\s+/g, ' ').trim() }
}

const fileOf = (chapter: string): string => `${chapter}.xhtml`

describe('a chapter alone', () => {
  let site: Site
  let book: Book
  let files: Map<string, ReturnType<typeof readXml>>
  beforeAll(async () => {
    site = await fictionalSite()
    const [first] = site.books
    if (first === undefined) throw new Error('there is no book')
    book = first
    const render = chapterRenderer(site, book, fileOf)
    files = new Map(book.chapters.map((chapter) => [chapter.id, readXml(render(chapter))]))
    files.set(furtherFacts, readXml(render(null)))
  })

  it('is well-formed XML, whatever its kind', () => {
    expect(files.size).toBe(book.chapters.length + 1)
    for (const { words } of files.values()) expect(words).not.toMatch(/\[[@#]|undefined|\[object/)
  })

  it('leads to records in its own file and in the others, and to nothing that is not there', () => {
    const dead = [...files].flatMap(([chapter, { links }]) =>
      links.filter((link) => {
        if (link.startsWith('https:')) return false
        const [file = '', anchor = ''] = link.split('#')
        const target = files.get(file === '' ? chapter : file.replace('.xhtml', ''))
        return target === undefined || (anchor !== '' && !target.ids.has(anchor))
      }),
    )
    expect(dead).toEqual([])
    expect([...files.values()].flatMap(({ links }) => links).length).toBeGreaterThan(200)
  })

  it('names each language for readers of XML too, and has the direction of its book', () => {
    const tags = [...files.values()].flatMap(({ languages }) => languages)
    expect(tags.map(([html]) => html)).toEqual(expect.arrayContaining(['en', 'eo', 'sr-Latn']))
    expect(tags.filter(([html, xml]) => html !== xml)).toEqual([])
    const [chapter] = book.chapters
    if (chapter === undefined) throw new Error('there is no chapter')
    const inHebrew = { ...site, pages: site.pages.map((page): Page => ({ ...page, lang: 'he' })) }
    expect(chapterRenderer(inHebrew, book, fileOf)(chapter)).toMatch(/^<div lang="he" dir="rtl" xml:lang="he">/)
    expect(chapterRenderer(site, book, fileOf)(chapter)).toMatch(/^<div lang="en" xml:lang="en">/)
  })

  it('has its drawings in the namespace of SVG', () => {
    expect(files.get('timeline')?.spaces).toEqual(new Set(['http://www.w3.org/2000/svg']))
  })

  it('says what its page on the site says', async () => {
    await using rendered = await renderFictional()
    const wordsOf = (html: string): string[] => readXml(asXhtml(html)).words.match(/[\p{L}\p{N}]+/gu) ?? []
    const pages = rendered.site.pages.filter((page): page is Page => page.layout === 'chapter')
    for (const { chapter, url } of pages) {
      const html = await rendered.read(`${url.slice(1)}index.html`)
      const section = /<section class="chapter [\s\S]*?\n<\/section>\n<nav class="steps/.exec(html)?.[0] ?? ''
      const own = new Set(files.get(chapter?.id ?? '')?.words.match(/[\p{L}\p{N}]+/gu))
      const missing = wordsOf(section.replace(/\n<nav class="steps$/, '')).filter((word) => !own.has(word))
      // The site leads to a member's profile, which is a page of its own.
      expect(chapter?.kind === 'members' ? [] : missing, url).toEqual([])
      expect(own.size, url).toBeGreaterThan(5)
    }
  })
})

describe('HTML as XML', () => {
  it.each([
    ['<p>a<br>b<img src="x" alt></p>', '<p>a<br/>b<img src="x" alt=""/></p>'],
    ['<p>a &amp; b &lt; c&nbsp;d', '<p>a &amp; b &lt; c&#xa0;d</p>'],
    [
      '<svg viewBox="0 0 1 1"><path d="M0"/></svg>',
      '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg>',
    ],
    ['<ul><li>one<li>two</ul>', '<ul><li>one</li><li>two</li></ul>'],
    ['<p title="&quot;x&quot; & y">z</p>', '<p title="&quot;x&quot; &amp; y">z</p>'],
  ])('%s', (html, xml) => expect(asXhtml(html)).toBe(xml))
})
