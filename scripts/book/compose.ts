import { byId } from './by-id.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import { actorsOf } from './actors.ts'
import type { Book } from './book.ts'
import { composeChapters } from './chapters.ts'
import { concerning } from './concerning.ts'
import { existing, type Context } from './context.ts'
import { numberSources, referencesOf, textsOf } from './citations.ts'
import { viewDate, type DateWords } from './dates.ts'
import { viewFacts, type Lookups } from './fact-views.ts'
import { viewCountry } from './thing-views.ts'
import { indexTerms } from './index-terms.ts'
import { viewLists, viewPact } from './lists.ts'
import { placesOf } from './places.ts'

/**
 * Composes a briefing: references resolved, sources numbered, dates and offices as of each statement.
 * Pure: it reads no disk, no clock and no browser.
 * @param words how the book's language puts dates
 */
export function composeBook(all: CheckedFacts, folder: DeepReadonly<BriefingFolder>, words: DateWords): Book {
  const { briefing } = folder
  const pact = existing(new Map(all.pacts.map((each) => [each.id, each])), briefing.pact)
  const facts = concerning(all, pact)
  const references = referencesOf(facts, pact, folder)
  const texts = textsOf(facts, pact, folder)
  const date = (edtf: string) => viewDate(edtf, briefing.lang, words)
  const { ids, cite } = numberSources(facts, references, briefing.lang)
  const lookups: Lookups = { date, cite, actor: actorsOf(facts, date) }
  const views = viewFacts(facts, pact, lookups)
  const fact = (id: string) => existing(views, id)
  const countries = new Map(facts.countries.map((country) => [country.id, viewCountry(country, lookups)]))
  const context: Context = { facts, pact, folder, lookups, views, fact, countries, references, texts, cited: ids }
  const lists = viewLists(context)
  const chapters = composeChapters(folder)
  const shown = { ...lists, facts: byId(views), pact: viewPact(context) }
  return {
    id: folder.id,
    title: briefing.title,
    subtitle: briefing.subtitle ?? null,
    description: briefing.description ?? null,
    lang: briefing.lang,
    edition: briefing.edition,
    asOf: date(briefing['as-of']),
    published: date(briefing.published),
    authors: [...(briefing.authors ?? [])],
    contact: briefing.contact ?? null,
    marking: briefing.marking,
    fictional: briefing.fictional ?? false,
    paper: briefing.paper ?? 'A4',
    changes: [...(briefing.changes ?? [])],
    corrections: (briefing.corrections ?? []).map(({ date: day, text }) => ({ date: date(day), text })),
    pactId: pact.id,
    keyPoints: [...briefing['key-points']],
    ...shown,
    chapters,
    places: placesOf(chapters, shown),
    index: indexTerms(lists, briefing.lang),
    map: [...(briefing.map ?? [])],
  }
}
