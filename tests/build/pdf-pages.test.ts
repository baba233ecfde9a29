import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillPdfPages } from '../../scripts/build/pdf-pages.ts'

const placeholder = (book: string, id: string): string =>
  `<span class="pdf-page" data-pdf="${book}" data-pdf-page-of="${id}"></span>`

async function filled(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'sub/index.html'), html)
  const books = { harbour: { href: '/repo/harbour.pdf', front: 3, pageOf: { signing: '12', imprint: 'ii' } } }
  await fillPdfPages(folder, books, 'PDF p. {}')
  return readFile(join(folder, 'sub/index.html'), 'utf8')
}

describe('fillPdfPages', () => {
  it('links to the page in the file, which counts the front matter, under the number printed on it', async () => {
    expect(await filled(placeholder('harbour', 'signing'))).toBe(
      '<span class="pdf-page"><a href="/repo/harbour.pdf#page=15">PDF p. 12</a></span>',
    )
  })

  it.each([
    ['a record that is not in print', placeholder('harbour', 'absent')],
    ['another book', placeholder('inland', 'signing')],
    ['front matter', placeholder('harbour', 'imprint')],
  ])('leaves %s empty', async (_, html) => {
    expect(await filled(html)).toBe(html)
  })
})
