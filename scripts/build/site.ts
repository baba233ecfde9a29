import { composeBook } from '../book/compose.ts'
import type { CheckedFacts } from '../facts/facts.ts'
import type { Site } from '../site/page.ts'
import { pagesOf } from '../site/pages.ts'
import { readProvenance } from './provenance.ts'
import { dateWords, readStrings, wordsOf } from '../site/strings.ts'

/** Composes every briefing and lays out the pages of the site. */
export async function composeSite(
  facts: CheckedFacts,
  { base, url }: { base: string; url: string | null },
): Promise<Site> {
  const strings = await readStrings()
  const words = (lang: string) => wordsOf(strings, lang)
  const books = facts.briefings.map((folder) => composeBook(facts, folder, dateWords(words(folder.briefing.lang))))
  return { facts, books, pages: pagesOf(books, words), base, url, strings }
}
