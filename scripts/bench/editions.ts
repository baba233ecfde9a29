import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freeze } from '../editions/freeze.ts'
import { takenAsChecked } from '../facts/content/checked-facts.ts'
import { loadFacts } from '../facts/load.ts'
import type { CheckedFacts, Facts } from '../facts/model/facts.ts'
import { withoutKeys } from '../write/without-keys.ts'
import { writeLargeBook } from './large-book.ts'
import { measure } from './measure.ts'
import { printTable } from './table.ts'

const folder = '.cache/bench/editions'
/** Eight times the fictional book is some 500 facts. */
const copies = 8
/** How many facts are worded anew from one edition to the next. */
const changed = 20
const counts = [0, 10, 20, 50]
const rounds = 3

/** A book of some 500 facts with more and more editions: what a check and the site without its PDFs take. */
export async function editionsSuite(): Promise<void> {
  const books = await Promise.all(counts.map((count) => writeBook(count)))
  const args = (book: string): string[] => ['--data', join(book, 'data'), '--briefings', join(book, 'briefings')]
  const named = (count: number): string => `${count} editions`
  for (const [title, script] of [
    ['editions: a check', 'scripts/check.ts'],
    ['editions: the pages, composed and rendered', 'scripts/bench/render-pages.ts'],
  ] as const) {
    const subjects = books.map((book, index) => ({
      name: named(counts[index] ?? 0),
      args: [script, ...args(book)],
    }))
    printTable(title, subjects, await measure(subjects, rounds))
  }
}

async function writeBook(count: number): Promise<string> {
  const book = join(folder, String(count))
  await writeLargeBook(book, copies)
  const settings = join(book, 'briefings/harbour-declaration/briefing.yaml')
  await writeFile(settings, withoutKeys(await readFile(settings, 'utf8'), ['edition', 'published']))
  const { facts } = await loadFacts({ data: join(book, 'data'), briefings: join(book, 'briefings') })
  if (facts === null) throw new Error('The large book has errors.')
  for (let number = 1; number <= count; number += 1) {
    const home = join(book, 'briefings/harbour-declaration/editions', String(number))
    await rm(home, { recursive: true, force: true })
    await mkdir(home, { recursive: true })
    await writeFile(join(home, 'edition.json'), editionOf(facts, number))
  }
  return book
}

/** An edition in which some facts are worded in another way than in the one before. */
function editionOf(facts: CheckedFacts, number: number): string {
  const edited = structuredClone(facts) as unknown as Facts
  const lines = edited.pacts.flatMap(({ statements, reactions, events }) => [...statements, ...reactions, ...events])
  for (let index = 0; index < changed; index += 1) {
    const line = lines[(number * changed + index * 7) % lines.length]
    if (line !== undefined) line.text = `${line.text} In round ${number}.`
  }
  const checked = takenAsChecked(edited)
  const [briefing] = checked.briefings
  if (briefing === undefined) throw new Error('The large book has no briefing.')
  const published = `20${23 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`
  return freeze(checked, briefing, { number, published, commit: null, pdfs: [] })
}
