import { composeBook } from '../book/compose.ts'
import type { CheckedFacts } from '../facts/model/facts.ts'
import type { Site } from '../site/pages/page.ts'
import { pagesOf } from '../site/pages/pages.ts'
import { dateWords, readStrings, wordsOf } from '../site/pages/strings.ts'
import { readProvenance } from './provenance.ts'

/** Composes every briefing and lays out the pages of the site. */
export async function composeSite(
  facts: CheckedFacts,
  { base, url }: { base: string; url: string | null },
): Promise<Site> {
  const strings = await readStrings()
  const words = (lang: string) => wordsOf(strings, lang)
  const books = facts.briefings.map((folder) => composeBook(facts, folder, dateWords(words(folder.briefing.lang))))
  const { commit, date } = await readProvenance(books.map((book) => book.published.edtf))
  return {
    facts,
    books,
    editions: [],
    pages: pagesOf(books, words),
    base,
    url,
    strings,
    commit,
    date,
    printed: new Map(),
  }
}
