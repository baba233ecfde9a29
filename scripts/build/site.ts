import { composeBook } from '../book/compose.ts'
import type { Book } from '../book/book.ts'
import { historyNow, historyOfEdition, standing, stepsOf } from '../editions/history.ts'
import type { CheckResult } from '../facts/check.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import type { Edition } from '../facts/model/editions.ts'
import type { History } from '../facts/model/changes.ts'
import type { LeftOut } from '../facts/model/known.ts'
import { ofBriefing } from '../facts/selection/of-briefing.ts'
import type { PrintedPages, Site } from '../site/pages/page.ts'
import { pagesOf } from '../site/pages/pages.ts'
import { briefingUrl } from '../site/pages/urls.ts'
import { dateWords, readStrings, wordsOf } from '../site/pages/strings.ts'
import { readProvenance } from './provenance.ts'

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
    ...(await siteOf(books, { facts, base, url }, kept)),
    printed: new Map(shelves.flatMap((shelf) => shelf.printed)),
  }
}

/** The site of some books. @param kept what stands beside them, which is nothing where only they are printed */
export async function siteOf(
  books: Book[],
  { facts, base, url }: Pick<Site, 'facts' | 'base' | 'url'>,
  kept: Pick<Site, 'editions' | 'recalled'> = { editions: [], recalled: [] },
): Promise<Site> {
  const strings = await readStrings()
  const { commit, date } = await readProvenance(books.map((book) => book.published.edtf))
  const pages = pagesOf(books, (lang) => wordsOf(strings, lang), kept)
  return { facts, books, ...kept, pages, base, url, strings, commit, date, printed: new Map() }
}

/** Where the house keeps the PDFs of an edition that are not beside its facts. */
const archiveOf = ({ briefing }: DeepReadonly<BriefingFolder>, { version }: Edition): string | null =>
  briefing['pdf-archive'] === undefined ? null : new URL(`${version.number}/`, briefing['pdf-archive']).href

/** A briefing as it stands, and what is kept beside it. */
interface Shelf {
  book: Book
  /** Its editions, the newest first. */
  editions: Book[]
  recalled: Site['recalled']
  /** Where the lines of each edition stand in the PDF that was published with it. */
  printed: [string, PrintedPages][]
}

function shelfOf(
  facts: CheckedFacts,
  folder: DeepReadonly<BriefingFolder>,
  published: readonly Edition[],
  leftOut: LeftOut | null,
  words: (lang: string) => Parameters<typeof composeBook>[2],
): Shelf {
  const editions = standing(published)
  const steps = stepsOf(editions)
  const own = ofBriefing(facts, folder)
  const now = historyNow(own, folder.briefing['as-of'], editions, steps)
  const history = leftOut === null ? now : asReconstructed(now)
  const book = composeBook(facts, folder, words(folder.briefing.lang), {
    history,
    leftOut,
    folder: '',
    archive: null,
  })
  const recalled = published.flatMap((edition) =>
    edition.recalled === null ? [] : [{ book, number: edition.version.number, ...edition.recalled }],
  )
  const shelf: Shelf = { book, editions: [], recalled, printed: [] }
  for (const edition of editions.toReversed()) {
    const [then] = edition.facts.briefings
    if (then === undefined) continue
    const state = {
      history: historyOfEdition(edition, editions, steps),
      leftOut: null,
      folder: `editions/${edition.version.number}/`,
      archive: edition.hasPdfs ? null : archiveOf(folder, edition),
    }
    const kept = composeBook(edition.facts, then, words(then.briefing.lang), state)
    shelf.editions.push(kept)
    const pdf = edition.pdfs.find(({ kind }) => kind === 'book')
    if (pdf !== undefined) shelf.printed.push([briefingUrl(kept), { pageOf: pdf.pages, front: pdf.front }])
  }
  return shelf
}

/** The same history, where the facts are as known on a day: a book that was put together later is no edition. */
const asReconstructed = (history: History): History => ({
  ...history,
  at: { ...history.at, kind: 'reconstruction' },
  exact: false,
})
