import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderFictional } from '../site/rendered.ts'
import { address, base } from './build-sites.ts'
import { documentsOf, folderOf, type Document, type SiteName } from './published.ts'
import { attribute, elementsOf, textOf } from './references.ts'

/** What the head of a page says to search engines and networks, by the name of the meta element or the link's rel. */
function headOf(html: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const element of elementsOf(html)) {
    if (element.tagName === 'title') found['title'] = textOf(element)
    const name = attribute(element, 'name') ?? attribute(element, 'property')
    if (element.tagName === 'meta' && name !== null) found[name] = attribute(element, 'content') ?? ''
    if (element.tagName === 'link') found[attribute(element, 'rel') ?? ''] = attribute(element, 'href') ?? ''
  }
  return found
}

const repeated = (values: string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index)

describe.each<SiteName>(['fictional', 'large'])('the head of each page of the %s pact', (site) => {
  const heads = documentsOf(site).map((document) => ({ ...document, head: headOf(document.html) }))
  const found = heads.filter(({ head }) => head['robots'] !== 'noindex')

  it('has a title and a description of its own', () => {
    expect(repeated(heads.map(({ head }) => head['title'] ?? ''))).toEqual([])
    expect(repeated(found.map(({ head }) => head['description'] ?? ''))).toEqual([])
  })

  it('has a description that a search engine can show', () => {
    const odd = heads.filter(({ head: { description = '' } }) => description.length < 25 || description.length > 320)
    expect(odd.map(({ path, head }) => `${path}: ${head['description']}`)).toEqual([])
  })

  it('names its own address and a picture of the size it says', () => {
    for (const { file, head } of heads) {
      // An edition is found under the address of the book as it stands.
      const own = `${address}${file.replace(/((editions|as-of)\/[\d-]+\/)?index\.html$/, '')}`
      expect(head, file).toMatchObject({ canonical: own, 'og:url': own, 'twitter:card': 'summary_large_image' })
      expect(head['og:image:alt'], file).not.toBe('')
      const png = readFileSync(join(folderOf(site), (head['og:image'] ?? '').slice(address.length)))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].join(), file).toBe(
        `${head['og:image:width']},${head['og:image:height']}`,
      )
      expect(png.length, file).toBeLessThan(150_000)
    }
  })

  it('has one h1, and the page no level of heading left out', () => {
    for (const { file, html } of heads) expect(headingFaults(html), file).toEqual([])
  })

  it('has landmarks, a way past them, and a caption for each table', () => {
    for (const document of heads) expect(structureFaults(document), document.file).toEqual([])
  })
})

it('a page with faults of structure is seen', () => {
  expect(headingFaults('<h1>A</h1><h3>B</h3>')).toEqual(['h3 after h1: B'])
  expect(headingFaults('<h2>A</h2>')).not.toEqual([])
  const html = '<body><main id="main-content"><table></table></main>'
  expect(structureFaults({ html } as Document)).toEqual([
    'no skip link',
    'no header',
    'no footer',
    'no nav',
    'a table without caption',
  ])
})

describe('a site that does not know its address', () => {
  it('claims none', async () => {
    await using rendered = await renderFictional(undefined, { base, url: null })
    const head = headOf(await rendered.read('index.html'))
    expect(Object.keys(head)).toContain('og:title')
    for (const name of ['canonical', 'og:url', 'og:image']) expect(head[name]).toBeUndefined()
  })
})

function headingFaults(html: string): string[] {
  const headings = elementsOf(html).filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
  const leaps = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
  const firsts = levels.filter((level) => level === 1).length
  return [
    ...(firsts === 1 ? [] : [`${firsts} headings of level 1`]),
    ...leaps.map((each) => `${each.tagName} after h${levels[headings.indexOf(each) - 1] ?? 0}: ${textOf(each)}`),
  ]
}

function structureFaults({ html }: Document): string[] {
  const elements = elementsOf(html)
  const has = (tag: string): boolean => elements.some(({ tagName }) => tagName === tag)
  const links = elements.filter(({ tagName }) => tagName === 'a')
  const bare = elements.filter(
    (each) =>
      each.tagName === 'table' && !each.childNodes.some((child) => 'tagName' in child && child.tagName === 'caption'),
  )
  return [
    ...(links[0] !== undefined && attribute(links[0], 'href') === '#main-content' ? [] : ['no skip link']),
    ...['header', 'main', 'footer', 'nav'].filter((tag) => !has(tag)).map((tag) => `no ${tag}`),
    ...bare.map(() => 'a table without caption'),
  ]
}
