import type { CheckedFacts } from '../facts/model/facts.ts'
import { byText } from './collation.ts'
import type { Context } from './context.ts'
import type { Lookups } from './fact-views.ts'
import type { BodyView, CountryView, TermView } from './list-views.ts'

/** A country with its names and its status footnote. */
export function viewCountry(country: CheckedFacts['countries'][number], { cite }: Lookups): CountryView {
  const { id, code, name, names = {}, footnote } = country
  return {
    id,
    code,
    name,
    names: Object.entries(names).map(([lang, text]) => ({ lang, text })),
    footnote: footnote === undefined ? null : { text: footnote.text, citations: cite(footnote.sources) },
  }
}

export function viewGlossary({ facts, folder, lookups }: Context): TermView[] {
  const inOrder = byText(folder.briefing.lang)
  return facts.glossary
    .map(({ id, term, expansion, definition, sources }) => ({
      id,
      term,
      expansion: expansion ?? null,
      definition,
      citations: lookups.cite(sources),
    }))
    .toSorted((a, b) => inOrder(a.term, b.term))
}

export function viewBodies({ facts, countries }: Context): BodyView[] {
  return facts.bodies.map(({ id, name, short, country }) => ({
    id,
    name,
    short: short ?? null,
    country: (country === undefined ? undefined : countries.get(country)) ?? null,
  }))
}
