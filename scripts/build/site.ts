import { composeBook } from '../book/compose.ts'
import type { Book } from '../book/book.ts'
import { historyNow, historyOfEdition, standing, stepsOf } from '../editions/history.ts'
import type { CheckResult } from '../facts/check.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import type { Edition } from '../facts/model/editions.ts'
import { ofBriefing } from '../facts/selection/of-briefing.ts'
import type { PrintedPages, Site } from '../site/pages/page.ts'
import { pagesOf } from '../site/pages/pages.ts'
import { briefingUrl } from '../site/pages/urls.ts'
import { dateWords, readStrings, wordsOf } from '../site/pages/strings.ts'
import { readProvenance } from './provenance.ts'

/**
 * Composes every briefing with its editions, and lays out the pages of the site.
 * @param published the editions of each briefing, by its id
 */
export async function composeSite(
  facts: CheckedFacts,
  { base, url }: { base: string; url: string | null },
  published: CheckResult['editions'] = new Map(),
): Promise<Site> {
  const strings = await readStrings()
  const words = (lang: string) => wordsOf(strings, lang)
  const shelves = facts.briefings.map((folder) =>
    shelfOf(facts, folder, published.get(folder.id) ?? [], (lang) => dateWords(words(lang))),
  )
  const books = shelves.map(({ book }) => book)
  const editions = shelves.flatMap((shelf) => shelf.editions)
  const { commit, date } = await readProvenance(books.map((book) => book.published.edtf))
  const printed = new Map(shelves.flatMap((shelf) => shelf.printed))
  const recalled: Site['recalled'] = []
  return {
    facts,
    books,
    editions,
    recalled,
    pages: pagesOf(books, words, { editions, recalled }),
    base,
    url,
    strings,
    commit,
    date,
    printed,
  }
}

/** Where the house keeps the PDFs of an edition that are not beside its facts. */
const archiveOf = ({ briefing }: DeepReadonly<BriefingFolder>, { version }: Edition): string | null =>
  briefing['pdf-archive'] === undefined ? null : new URL(`${version.number}/`, briefing['pdf-archive']).href

/** A briefing as it stands, and what is kept beside it. */
interface Shelf {
  book: Book
  /** Its editions, the newest first. */
  editions: Book[]
  /** Where the lines of each edition stand in the PDF that was published with it. */
  printed: [string, PrintedPages][]
}

function shelfOf(
  facts: CheckedFacts,
  folder: DeepReadonly<BriefingFolder>,
  published: readonly Edition[],
  words: (lang: string) => Parameters<typeof composeBook>[2],
): Shelf {
  const editions = standing(published)
  const steps = stepsOf(editions)
  const own = ofBriefing(facts, folder)
  const history = historyNow(own, folder.briefing['as-of'], editions, steps)
  const book = composeBook(facts, folder, words(folder.briefing.lang), {
    history,
    leftOut: null,
    folder: '',
    archive: null,
  })
  const shelf: Shelf = { book, editions: [], printed: [] }
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
