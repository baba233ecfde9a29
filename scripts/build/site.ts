import type { Book } from '../book/book.ts'
import type { CheckResult } from '../facts/check.ts'
import type { CheckedFacts } from '../facts/model/facts.ts'
import type { Site } from '../site/pages/page.ts'
import { pagesOf } from '../site/pages/pages.ts'
import { dateWords, readStrings, wordsOf } from '../site/pages/strings.ts'
import { readProvenance } from './provenance.ts'
import { shelfOf } from './shelf.ts'

/**
 * Composes every briefing with its editions, and lays out the pages of the site.
 * @param published the editions of each briefing, by its id
 * @param leftOut what each book leaves out, by the id of its briefing, where the facts are as known on a day
 */
export async function composeSite(
  facts: CheckedFacts,
  { base, url }: { base: string; url: string | null },
  published: CheckResult['editions'] = new Map(),
  leftOut: CheckResult['leftOut'] = new Map(),
): Promise<Site> {
  const strings = await readStrings()
  const words = (lang: string) => wordsOf(strings, lang)
  const shelves = facts.briefings.map((folder) =>
    shelfOf(facts, folder, published.get(folder.id) ?? [], leftOut.get(folder.id) ?? null, (lang) =>
      dateWords(words(lang)),
    ),
  )
  const books = shelves.map(({ book }) => book)
  const kept = {
    editions: shelves.flatMap((shelf) => shelf.editions),
    recalled: shelves.flatMap((shelf) => shelf.recalled),
  }
  return {
    ...(await siteOf(books, { facts, base, url, strings }, kept)),
    printed: new Map(shelves.flatMap((shelf) => shelf.printed)),
  }
}

/** The site of some books. @param kept what stands beside them, which is nothing where only they are printed */
export async function siteOf(
  books: Book[],
  { facts, base, url, strings }: Pick<Site, 'facts' | 'base' | 'url' | 'strings'>,
  kept: Pick<Site, 'editions' | 'recalled'> = { editions: [], recalled: [] },
): Promise<Site> {
  const { commit, date } = await readProvenance(books.map((book) => book.published.edtf))
  const pages = pagesOf(books, (lang) => wordsOf(strings, lang), kept)
  return { facts, books, ...kept, pages, base, url, strings, commit, date, printed: new Map() }
}
