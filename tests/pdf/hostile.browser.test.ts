import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { printBook } from '../../scripts/pdf/print.ts'
import { bare, textOf } from '../../scripts/pdf/verify/printed.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { smallBook } from './small-book.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** What print may have trouble with; print proves each of them against the page, and fails where one is lost. */
const texts = [
  ['ligatures', 'office, affluent, fjord, Tiff, waffle'],
  ['soft hyphens', 'co\u00adopera\u00adtion and deklara\u00adcija'],
  ['a long word', 'Donaudampfschifffahrtsgesellschaftskapitän'],
  ['combining marks', 'e\u0301toile, n\u030cc\u030c, Z\u030cupan'],
  ['letters of three languages', 'përbashkët, Đorđević, Ђорђевић, ć č š ž'],
  ['what looks like markup', '&lt;script&gt;alert(1)&lt;/script&gt; {{ 7 * 7 }} &amp;amp; %PDF (x) \\'],
] as const

describe('a text survives into the PDF', () => {
  it.each(texts)('%s', async (_, text) => {
    await using book = await smallBook(`<p>${text}</p><p>The end.</p>`)
    await printBook(browser, book.job)
    const { pages } = await readPrinted(await readFile(book.job.out))
    const said = pages.map((page) => (page.structure === null ? '' : textOf(page, page.structure))).join('')
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    expect(bare(said)).toContain(bare(plain))
    expect(bare(said)).toMatch(/Theend\.$/)
  })
})

it('a word that runs off the page is no silent loss', async () => {
  await using book = await smallBook(`<p>${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}</p>`)
  await expect(printBook(browser, book.job)).rejects.toThrow(
    /since something is too wide\n {2}one: "Donaudampf\w+" is wider than the page$/,
  )
})
