/** A book whose names, titles and words are in all scripts: what is printed is read back letter for letter. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFacts } from '../../scripts/facts/load.ts'
import { readPrinted } from '../../scripts/pdf/verify/read.ts'
import { readInOrder } from '../../scripts/pdf/verify/reading-order.ts'
import { manyScripts } from '../book/fictional-book.ts'
import { printedSite } from './printed-books.ts'
import { samplesOf } from './samples.ts'

const { facts, findings } = await loadFacts(manyScripts)
const samples = facts === null ? [] : samplesOf(facts)

it('has nothing for the check to find', () => {
  expect(findings).toEqual([])
})

it('has words in every script that a foreign ministry writes', () => {
  const scripts =
    'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Tamil Telugu Malayalam Sinhala Thai Lao ' +
    'Khmer Myanmar Ethiopic Han Hiragana Katakana Hangul'
  const missing = scripts
    .split(' ')
    .filter((script) => !samples.some((text) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)))
  expect(missing).toEqual([])
})

/** Whether poppler is on this machine; it is no part of what has to be installed. */
const hasPoppler = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** A text without what a line's end changes in it. Readers leave out characters that only shape or direct others. */
const asRead = (text: string): string => text.normalize('NFC').replaceAll(/[\s\p{Cf}\u2010-]/gu, '')

/** The letters of a text, without signs and blanks, and without vowels above Arabic ones. */
const lettersOf = (text: string): string => asRead(text).replaceAll(/[^\p{L}\p{M}]|[\u064b-\u0652]/gu, '')

describe('its PDF', () => {
  let pdf: Uint8Array
  beforeAll(async () => {
    ;({ pdf } = await printedSite('scripts'))
  })

  it('has every text letter for letter, in the order in which it is read, by pdf.js', async () => {
    const found = asRead(
      readInOrder(pdf, await readPrinted(pdf))
        .map(({ text }) => text)
        .join(''),
    )
    expect(samples.filter((text) => !found.includes(asRead(text)))).toEqual([])
  })

  // It reads by place on the page: it puts the words of a line from right to left, and a vowel at the end of one, in an
  // order of its own.
  it.skipIf(!hasPoppler)('has every word letter for letter, by poppler', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scripts-'))
    const file = join(folder, 'book.pdf')
    await writeFile(file, pdf)
    const read = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    await rm(folder, { recursive: true })
    const found = lettersOf(read)
    const words = new Set(samples.flatMap((text) => text.split(/[^\p{L}\p{M}\p{Join_Control}]+/u)))
    expect([...words].filter((word) => !found.includes(lettersOf(word)))).toEqual([])
  })
})
