import { composeBook } from '../book/compose.ts'
import type { Book } from '../book/book.ts'
import type { DateWords } from '../book/dates.ts'
import { historyNow, historyOfEdition, standing, stepsOf } from '../editions/history.ts'
import { stepBetween } from '../editions/compare.ts'
import { reconstructionsOf } from '../editions/reconstructions.ts'
import type { Edition } from '../facts/model/editions.ts'
import type { History } from '../facts/model/changes.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import type { LeftOut } from '../facts/model/known.ts'
import { ofBriefing } from '../facts/selection/of-briefing.ts'
import type { PrintedPages, RecalledEdition } from '../site/pages/page.ts'
import { briefingUrl } from '../site/pages/urls.ts'

/** A briefing as it stands, and what is kept beside it. */
export interface Shelf {
  book: Book
  /** Its editions and then its reconstructions, the newest first. */
  editions: Book[]
  recalled: RecalledEdition[]
  /** Where the lines of each edition stand in the PDF that was published with it. */
  printed: [string, PrintedPages][]
}

/**
 * Composes a briefing, its editions, and the days for which it wants a reconstruction.
 * @param published its editions, the oldest first
 * @param leftOut what the book leaves out, where the facts are as known on a day; it then has no reconstructions
 * @param words how a language puts dates
 */
export function shelfOf(
  facts: CheckedFacts,
  folder: DeepReadonly<BriefingFolder>,
  published: readonly Edition[],
  leftOut: LeftOut | null,
  words: (lang: string) => DateWords,
): Shelf {
  const editions = standing(published)
  const steps = stepsOf(editions)
  const own = ofBriefing(facts, folder)
  const now = historyNow(own, folder.briefing['as-of'], editions, steps)
  const dates = words(folder.briefing.lang)
  const reconstructions = leftOut === null ? reconstructionsOf(own, folder) : []
  const newest = reconstructions.at(-1)
  const told = newest === undefined ? now : { ...now, learnt: stepBetween(newest, { version: now.at, facts: own }) }
  const history = leftOut === null ? told : asReconstructed(now)
  const book = composeBook(facts, folder, dates, { history, leftOut, folder: '', archive: null })
  const kept = editions.toReversed().flatMap((edition): { book: Book; edition: Edition }[] => {
    const [then] = edition.facts.briefings
    if (then === undefined) return []
    const state = {
      history: historyOfEdition(edition, editions, steps),
      leftOut: null,
      folder: `editions/${edition.version.number}/`,
      archive: edition.hasPdfs ? null : archiveOf(folder, edition),
    }
    return [{ book: composeBook(edition.facts, then, words(then.briefing.lang), state), edition }]
  })
  return {
    book,
    editions: [
      ...kept.map((each) => each.book),
      ...reconstructions.toReversed().map((each) =>
        composeBook(each.facts, each.folder, dates, {
          history: each.history,
          leftOut: each.leftOut,
          folder: `as-of/${each.version.asOf}/`,
          archive: null,
        }),
      ),
    ],
    recalled: published.flatMap(({ version, recalled }) =>
      recalled === null ? [] : [{ book, number: version.number, ...recalled }],
    ),
    printed: kept.flatMap(({ book: then, edition }): Shelf['printed'] => {
      const pdf = edition.pdfs.find(({ kind }) => kind === 'book')
      return pdf === undefined ? [] : [[briefingUrl(then), { pageOf: pdf.pages, front: pdf.front }]]
    }),
  }
}

/** Where the house keeps the PDFs of an edition that are not beside its facts. */
const archiveOf = ({ briefing }: DeepReadonly<BriefingFolder>, { version }: Edition): string | null =>
  briefing['pdf-archive'] === undefined ? null : new URL(`${version.number}/`, briefing['pdf-archive']).href

/** The same history, where the facts are as known on a day: a book that was put together later is no edition. */
const asReconstructed = (history: History): History => ({
  ...history,
  at: { ...history.at, kind: 'reconstruction' },
  exact: false,
})
