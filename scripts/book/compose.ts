import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import { actorsOf } from './actors.ts'
import type { Book } from './book.ts'
import type { CountryView, SourceView } from './views.ts'
import { composeChapters } from './chapters.ts'
import { concerning } from './concerning.ts'
import { existing, type Context } from './context.ts'
import { numberSources } from './citations.ts'
import { viewDate, type DateWords } from './dates.ts'
import { viewFacts, viewQuote, type Lookups } from './fact-views.ts'
import { indexTerms } from './index-terms.ts'
import { viewPeople } from './people-views.ts'
import { placesOf } from './places.ts'
import { viewTerms } from './record-views.ts'
import { viewSources } from './source-views.ts'

/**
 * Composes a briefing: references resolved, sources numbered, dates and offices as of each statement.
 * Pure: it reads no disk, no clock and no browser.
 * @param words how the book's language puts dates
 */
export function composeBook(all: CheckedFacts, folder: DeepReadonly<BriefingFolder>, words: DateWords): Book {
  const { briefing } = folder
  const pact = existing(new Map(all.pacts.map((each) => [each.id, each])), briefing.pact)
  const facts = concerning(all, pact)
  const date = (edtf: string) => viewDate(edtf, briefing.lang, words)
  const { ids, cite } = numberSources(facts, pact, folder)
  const lookups: Lookups = { date, cite, actor: actorsOf(all, date) }
  const views = viewFacts(facts, pact, lookups)
  const fact = (id: string) => existing(views, id)
  const countries = new Map(facts.countries.map((country) => [country.id, viewCountry(country, lookups)]))
  const context: Context = { facts, pact, folder, lookups, views, fact, countries }
  const sources: SourceView[] = viewSources(context, ids)
  const chapters = composeChapters(context, sources)
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
    pact: {
      ...fact(pact.pact.id),
      name: pact.pact.name,
      short: pact.pact.short ?? pact.pact.name,
      kind: pact.pact.kind,
      place: pact.pact.place ?? null,
      heading: pact.pact.heading === undefined ? null : viewQuote(pact.pact.heading),
    },
    chapters,
    facts: Object.fromEntries(views),
    places: placesOf(chapters, views.values()),
    sources,
    people: viewPeople(context),
    terms: viewTerms(context),
    index: indexTerms(facts, pact),
    countries: [...countries.values()],
    map: [...(briefing.map ?? [])],
  }
}

function viewCountry(country: CheckedFacts['countries'][number], { cite }: Lookups): CountryView {
  const { id, code, name, names = {}, footnote } = country
  return {
    id,
    code,
    name,
    names: Object.entries(names).map(([lang, text]) => ({ lang, text })),
    footnote: footnote === undefined ? null : { text: footnote.text, citations: cite(footnote.sources) },
  }
}
