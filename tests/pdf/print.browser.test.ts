import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Browser } from '../../scripts/pdf/browser/browser.ts'
import { printBook } from '../../scripts/pdf/print.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { smallBook } from './small-book.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Prints a small book that cannot be printed, and gives the message. Nothing of it may be left in its folder. */
async function refusal(...content: Parameters<typeof smallBook>): Promise<string> {
  await using book = await smallBook(...content)
  const failure = await printBook(browser, book.job).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'CommandError', exitCode: 4 })
  expect(await book.written()).toEqual([])
  expect(await browser.pages()).toHaveLength(1)
  return (failure as Error).message.replaceAll(book.origin, '')
}

describe('printBook', () => {
  it('prints a book that is whole', async () => {
    await using book = await smallBook('<p>Some words. <a href="https://known.example/">A source</a></p>')
    expect(await printBook(browser, book.job)).toEqual({
      file: book.job.out,
      pages: 2,
      front: 1,
      pageOf: { one: '1' },
    })
    expect(await book.written()).toEqual(['small.pdf'])
  })

  it('names a font that is broken, which Chromium would replace by another', async () => {
    const head = `<style>@font-face { font-family: "Broken Serif"; font-weight: 700; src: url(broken.woff2) }
      p { font: 700 12pt "Broken Serif" }</style>`
    const message = await refusal('<p>Some words</p>', { head, files: { 'broken.woff2': 'no font' } })
    expect(message).toBe('/index.html cannot be printed:\n  font Broken Serif 700 normal')
  })

  it('names an image that is missing, and one that is broken', async () => {
    const body = '<img src="missing.png" alt="a"><img src="broken.png" alt="b">'
    expect(await refusal('<img src="missing.png" alt="a">')).toContain('\n  /missing.png: answered 404')
    expect(await refusal(body.slice(body.lastIndexOf('<img')), { files: { 'broken.png': 'no picture' } })).toContain(
      '\n  image /broken.png',
    )
  })

  it('names a style sheet that is missing', async () => {
    const head = '<link rel="stylesheet" href="missing.css">'
    expect(await refusal('', { head })).toContain('\n  /missing.css: answered 404')
  })

  it.each([
    ['an image', '<img src="https://elsewhere.example/a.png" alt="a">', 'https://elsewhere.example/a.png'],
    ['a frame', '<iframe src="http://127.0.0.1:1/"></iframe>', 'http://127.0.0.1:1/'],
  ])('asks nobody else for %s, and names the address', async (_, body, address) => {
    expect(await refusal(body)).toContain(`${address}: only the site itself may be asked`)
  })

  it('runs no script of the page', async () => {
    await using book = await smallBook('<p id="p">Some words</p><script>p.textContent = "Other words"</script>')
    await printBook(browser, book.job)
    const { pages } = await readPrinted(await readFile(book.job.out))
    const words = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('')
    expect(words).toContain('Some words')
    expect(words).not.toContain('Other words')
  })

  it('gives up where the page numbers never settle', async () => {
    const head = '<style>[data-filled="1"] ~ .target { break-before: page }</style>'
    const body = '<span class="page-number" data-page-of="target"></span><p class="target" id="target">Far</p>'
    expect(await refusal(body, { head })).toMatch(
      /^small\.pdf failed verification:\n {2}\w+: a page number here did not settle in 10 passes$/,
    )
  })

  it('names what a page number is asked of that is not in print', async () => {
    const body = '<p>See <span data-page-of="hidden"></span></p><p id="hidden" hidden>Words</p>'
    expect(await refusal(body)).toBe('Print gives the page of "hidden", which is not in print.')
  })

  it('names what a printed file cannot prove', async () => {
    expect(await refusal('<p><a href="https://unknown.example/">A source</a></p>')).toBe(
      'small.pdf failed verification:\n' +
        '  a link on page 1 leads to https://unknown.example/, which the book does not name',
    )
  })
})
