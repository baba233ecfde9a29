/** A book with editions before it, as it is printed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printBooks } from '../../scripts/build/print.ts'
import type { Evidence } from '../../scripts/pdf/verify/check.ts'
import { evidenceIn, verdictsOf } from '../../scripts/pdf/verify/verify.ts'
import { pdfUrl } from '../../scripts/site/pages/urls.ts'
import { renderForPrint } from '../../scripts/site/render/render.ts'
import { siteWithEditions } from '../site/with-editions.ts'

let folder: string
let evidence: Evidence
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'))
  const site = { ...(await siteWithEditions()), base: '/' }
  await renderForPrint(site, folder)
  await printBooks(site, folder, new AbortController().signal, () => {})
  const [book] = site.books
  if (book === undefined) throw new Error('there is no book')
  evidence = await evidenceIn(await readFile(join(folder, pdfUrl(book))))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('proves itself with the chapter of what changed', () => {
  expect(verdictsOf(evidence).flatMap(({ problems }) => problems)).toEqual([])
})

it('has the lines that are gone, and the older ids of those that stand, as destinations', () => {
  const { destinations } = evidence.printed
  expect(destinations.get('mayor-claim')).toBeDefined()
  expect(destinations.get('tolvane-said')).toEqual(destinations.get('tolvane-no-treaty'))
})

it('has a short mark on each line that changed lately, and the old wording in the chapter alone', () => {
  const texts = evidence.printed.pages.map((page) => page.texts.map(({ text }) => text).join(' '))
  expect(texts.filter((text) => text.includes('changed since edition 2')).length).toBeGreaterThan(0)
  expect(texts.filter((text) => text.includes('old-blog'))).toHaveLength(1)
})
