import type { Book, Chapter } from '../../scripts/book/book.ts'
import type { ChapterKind } from '../../scripts/facts/model/chapters.ts'
import { composeBook } from '../../scripts/book/compose.ts'
import type { Facts } from '../../scripts/facts/model/facts.ts'
import { loadFacts } from '../../scripts/facts/load.ts'
import type { BookFolders } from '../../scripts/fuzz/outcome.ts'
import { asChecked } from './as-checked.ts'
import { dateWords, readStrings, wordsOf } from '../../scripts/site/pages/strings.ts'

export type { BookFolders }

/** The folders of the fictional book. */
export const fictional: BookFolders = {
  data: 'tests/fixtures/fictional/data',
  briefings: 'tests/fixtures/fictional/briefings',
}

/** The folders of the invented book whose names and words are in all scripts. */
export const manyScripts: BookFolders = {
  data: 'tests/fixtures/scripts/data',
  briefings: 'tests/fixtures/scripts/briefings',
}

/**
 * The book of the fictional pact, composed as the build does it.
 * @param change an edit of the facts beforehand
 */
export async function fictionalBook(change: (facts: Facts) => void = () => {}): Promise<Book> {
  const { facts, findings } = await loadFacts(fictional)
  const folder = facts?.briefings[0]
  if (facts === null || folder === undefined) throw new Error(`the fixture has findings: ${JSON.stringify(findings)}`)
  const edited = structuredClone(facts) as unknown as Facts
  change(edited)
  return composeBook(asChecked(edited), edited.briefings[0] ?? folder, dateWords(wordsOf(await readStrings(), 'en')))
}

/** The first chapter of a kind. */
export function chapterOf(book: Book, kind: ChapterKind): Chapter {
  const chapter = book.chapters.find((each) => each.kind === kind)
  if (chapter === undefined) throw new Error(`the fixture has no chapter of kind ${kind}`)
  return chapter
}
