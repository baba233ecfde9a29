import { byId } from './by-id.ts'
import type { BriefingFolder, CheckedFacts, DeepReadonly } from '../facts/model/facts.ts'
import { actorsOf } from './actors.ts'
import type { Book } from './book.ts'
import { changesId, composeChapters, isTold } from './chapters.ts'
import { concerning } from '../facts/selection/concerning.ts'
import { existing, type Context } from './context.ts'
import { numberSources, referencesOf, textsOf } from './citations.ts'
import { viewDate, type DateWords } from './dates.ts'
import type { History } from '../facts/model/changes.ts'
import type { LeftOut } from '../facts/model/known.ts'
import { formerlyIn } from './formerly.ts'
import { lineageOf, versionOf, viewSteps, viewVersion } from './history-views.ts'
import { viewFacts, type Lookups } from './fact-views.ts'
import { viewFreshness } from './freshness.ts'
import { viewCountry } from './thing-views.ts'
import { indexTerms } from './index-terms.ts'
import { viewLists, viewPact } from './lists.ts'
import { placesOf } from './places.ts'

/** Which state of a briefing is composed. */
export interface State {
  history: History
  /** What a book as known on a day leaves out; null where nothing is. */
  leftOut: LeftOut | null
  /** Where it stands below the folder of its briefing: empty, or such as editions/1/. */
  folder: string
  /** The address under which its PDFs are kept, where the site does not have them; null where it has. */
  archive: string | null
}

/** The facts as they stand, before the first edition. */
export const asItStands = ({ briefing }: DeepReadonly<BriefingFolder>): State => ({
  history: {
    at: { kind: 'now', number: null, asOf: briefing['as-of'], published: null },
    newest: null,
    exact: false,
    steps: [],
    learnt: null,
    gone: [],
  },
  leftOut: null,
  folder: '',
  archive: null,
})

/**
 * Composes a briefing: references resolved, sources numbered, dates and offices as of each statement.
 * Pure: it reads no disk, no clock and no browser.
 * @param words how the book's language puts dates @param state which state of it, and what came before
 */
export function composeBook(
  all: CheckedFacts,
  folder: DeepReadonly<BriefingFolder>,
  words: DateWords,
  state: State = asItStands(folder),
): Book {
  const { briefing } = folder
  const pact = existing(new Map(all.pacts.map((each) => [each.id, each])), briefing.pact)
  const facts = concerning(all, pact)
  const references = referencesOf(facts, pact, folder)
  const texts = textsOf(facts, pact, folder)
  const { history } = state
  const date = (edtf: string) => viewDate(edtf, briefing.lang, words)
  const { ids, cite } = numberSources(facts, references, briefing.lang)
  const lookups: Lookups = { date, cite, actor: actorsOf(facts, date) }
  const views = viewFacts(facts, pact, lookups)
  const fact = (id: string) => existing(views, id)
  const countries = new Map(facts.countries.map((country) => [country.id, viewCountry(country, lookups)]))
  const context: Context = {
    facts,
    pact,
    folder,
    lookups,
    history,
    views,
    fact,
    countries,
    references,
    texts,
    cited: ids,
  }
  const lists = viewLists(context)
  const steps = viewSteps(context, history.steps)
  const [learnt = null] = history.learnt === null ? [] : viewSteps(context, [history.learnt])
  const formerly = formerlyIn({ facts, pact })
  const lines = [lists.withdrawn, lists.disputes, lists.unknowns].flatMap((list) => list.map(({ id }) => id))
  const changes = changesId(folder, [...views.keys(), ...Object.keys(formerly), ...lines])
  const chapters = composeChapters(folder, isTold(history) ? changes : null, history.at.kind)
  const shown = { ...lists, facts: byId(views), pact: viewPact(context) }
  return {
    id: folder.id,
    title: briefing.title,
    subtitle: briefing.subtitle ?? null,
    description: briefing.description ?? null,
    lang: briefing.lang,
    version: versionOf(history, briefing.edition ?? null, steps, viewVersion({ lookups })),
    folder: state.folder,
    archive: state.archive,
    asOf: date(briefing['as-of']),
    published: date(history.at.published ?? history.newest?.published ?? briefing.published ?? briefing['as-of']),
    authors: [...(briefing.authors ?? [])],
    contact: briefing.contact ?? null,
    marking: briefing.marking,
    fictional: briefing.fictional ?? false,
    paper: briefing.paper ?? 'A4',
    changes: [...(briefing.changes ?? [])],
    corrections: (briefing.corrections ?? []).map(({ date: day, text }) => ({ date: date(day), text })),
    steps,
    learnt,
    // What became known from one day to another marks no line: no reader has met a reconstruction as an edition.
    lineage: history.at.kind === 'reconstruction' ? {} : lineageOf(steps, formerly),
    formerly,
    leftOut: state.leftOut,
    freshness: viewFreshness(context),
    pactId: pact.id,
    keyPoints: [...briefing['key-points']],
    ...shown,
    chapters,
    places: placesOf(chapters, shown),
    index: indexTerms(lists, briefing.lang),
    map: [...(briefing.map ?? [])],
  }
}
