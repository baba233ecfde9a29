import { listNames } from '../model/collections.ts'
import type { CheckedFacts, DeepReadonly, PactFacts } from '../model/facts.ts'
import { familyName } from '../values/names.ts'
import { asWords } from '../values/words.ts'

/** What somebody speaks of: the ids that records refer to, and the words that they use. */
class Speech {
  readonly #ids = new Set<string>()
  readonly #texts: string[] = []
  #words: string | null = null

  addId(id: string): void {
    this.#ids.add(id)
  }

  /** Adds every string of a record. */
  addWords(value: unknown): void {
    if (typeof value === 'string') this.#texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach((each) => this.addWords(each))
  }

  names(ids: readonly string[], names: readonly (string | undefined)[]): boolean {
    if (ids.some((id) => this.#ids.has(id))) return true
    this.#words ??= asWords(this.#texts.join('\n'))
    const words = this.#words
    return names.some((name) => name !== undefined && words.includes(asWords(name)))
  }
}

/**
 * The facts as far as they concern one pact: of what all pacts share, that is left out which only others speak of. What no
 * pact speaks of stays with all. References go with the records that they stand in.
 */
export function concerning(facts: CheckedFacts, pact: DeepReadonly<PactFacts>): CheckedFacts {
  if (facts.pacts.length === 1) return facts
  const shared = sharesOf(facts)
  const isKept = (record: object): boolean => {
    const speakers = shared.get(record)
    return speakers === undefined || speakers.size === 0 || speakers.has(pact.id)
  }
  return {
    ...facts,
    ...Object.fromEntries(listNames('all').map((name) => [name, (facts[name] as readonly object[]).filter(isKept)])),
    references: facts.references.filter(({ record }) => isKept(record)),
    texts: facts.texts.filter(({ record }) => isKept(record)),
  }
}

/** The pacts that speak of each shared record; worked out once for all books. */
function sharesOf(facts: CheckedFacts): Map<object, Set<string>> {
  let shares = known.get(facts)
  if (shares === undefined) known.set(facts, (shares = shareOut(facts)))
  return shares
}

const known = new WeakMap<CheckedFacts, Map<object, Set<string>>>()

/** Each kind of record speaks for the pacts that speak of it, so that those it refers to are theirs as well. */
function shareOut(facts: CheckedFacts): Map<object, Set<string>> {
  const shares = new Map<object, Set<string>>()
  const speeches = speechesOf(facts)
  const bySharer = Map.groupBy(facts.references, ({ record }) => record)
  const speak = (record: object): void => {
    for (const pact of shares.get(record) ?? []) {
      for (const { id } of bySharer.get(record) ?? []) speeches.get(pact)?.addId(id)
    }
  }
  const share = (record: { readonly id: string }, ids: string[], names: (string | undefined)[]): void => {
    shares.set(record, speakersOf(speeches, ids, names))
    speak(record)
  }
  const ofCountry = Map.groupBy([...facts.people, ...facts.bodies, ...facts.natoStatus], ({ country }) => country)
  for (const country of facts.countries) {
    share(country, [country.id, ...(ofCountry.get(country.id) ?? []).map(({ id }) => id)], [country.name])
  }
  const countries = new Map(facts.countries.map((country) => [country.id, country]))
  for (const period of facts.natoStatus) {
    const country = countries.get(period.country)
    shares.set(period, (country === undefined ? undefined : shares.get(country)) ?? new Set())
    for (const pact of shares.get(period) ?? []) speeches.get(pact)?.addWords(period)
    speak(period)
  }
  for (const person of facts.people) share(person, [person.id], [person.name, familyName(person)])
  for (const term of facts.glossary) share(term, [term.id], [term.term, term.expansion])
  // What a source says may rest on another one, further down or further up in the list.
  for (const _ of ['directly', 'through another']) for (const source of facts.sources) share(source, [source.id], [])
  for (const body of facts.bodies) share(body, [body.id], [body.name, body.short])
  return shares
}

function speakersOf(speeches: Map<string, Speech>, ids: string[], names: (string | undefined)[]): Set<string> {
  return new Set([...speeches].flatMap(([pact, speech]) => (speech.names(ids, names) ? [pact] : [])))
}

/** What each pact and its briefings speak of. */
function speechesOf({ pacts, briefings, references }: CheckedFacts): Map<string, Speech> {
  const speeches = new Map(pacts.map(({ id }) => [id, new Speech()]))
  for (const pact of pacts) speeches.get(pact.id)?.addWords(pact)
  for (const folder of briefings) speeches.get(folder.briefing.pact)?.addWords(folder)
  for (const { id, pact } of references) if (pact !== null) speeches.get(pact)?.addId(id)
  return speeches
}
