import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { renderFictional } from '../site/rendered.ts'
import { address } from './build-sites.ts'
import { documentsOf, folderOf, type SiteName } from './published.ts'
import { attribute, deadLinks, elementsOf, printed, readLinks, textOf } from './references.ts'

describe('no link inside the site is dead', () => {
  it.each<SiteName>(['fictional', 'large'])('on the site of the %s pact, under a path', (site) => {
    expect(readLinks(folderOf(site), address).size).toBeGreaterThan(50)
    expect(deadLinks(folderOf(site), address)).toEqual([])
  })

  it('at the root of a host whose name the site does not know', async () => {
    await using rendered = await renderFictional(undefined, { base: '/', url: null })
    expect(deadLinks(rendered.folder, 'https://example.org/').filter((link) => !printed.test(link))).toEqual([])
  })

  it('and each kind of dead link would be seen', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'))
    writeFileSync(
      join(folder, 'index.html'),
      '<p id="here"><a href="#here">good</a><a href="#gone">1</a><a href="/elsewhere/">2</a><img src="no.png">' +
        '<img srcset="a.png 1x, b.png 2x"><script type="application/ld+json">{"@id":"/repo/none/"}</script>' +
        '<meta property="og:image" content="https://example.org/repo/none.png">',
    )
    writeFileSync(join(folder, 'style.css'), 'a{background:url("none.svg")}')
    writeFileSync(join(folder, 'feed.xml'), '<feed><link href="https://example.org/repo/none/"/></feed>')
    expect(deadLinks(folder, address)).toHaveLength(9)
  })
})

describe.each<SiteName>(['fictional', 'large'])('a link to a page of the PDF of the %s pact', (site) => {
  it('leads to the page that carries the number it names', async () => {
    const labels = new Map<string, string[]>()
    let links = 0
    for (const { html } of documentsOf(site)) {
      for (const element of elementsOf(html)) {
        const [, path = '', sheet] = /^\/repo\/(.+\.pdf)#page=(\d+)$/.exec(attribute(element, 'href') ?? '') ?? []
        if (sheet === undefined) continue
        const pages =
          labels.get(path) ??
          (await readPrinted(readFileSync(join(folderOf(site), path)))).pages.map(({ label }) => label)
        labels.set(path, pages)
        expect(textOf(element)).toBe(`PDF p. ${pages[Number(sheet) - 1]}`)
        links += 1
      }
    }
    expect(links).toBeGreaterThan(50)
  })
})
