import type { CheckedFacts, DeepReadonly, PactFacts } from '../facts/model/facts.ts'

/** Tells whether a text names what has one of these ids or names. */
type Naming = (ids: readonly string[], names: readonly (string | undefined)[]) => boolean

/**
 * The facts as far as they concern one pact: of what all pacts share, that is left out which only others speak of. What no
 * pact speaks of stays with all.
 */
export function concerning(facts: CheckedFacts, pact: DeepReadonly<PactFacts>): CheckedFacts {
  if (facts.pacts.length === 1) return facts
  const wordsOf = ({ id }: { id: string }) => [
    facts.pacts.filter((each) => each.id === id),
    facts.briefings.filter(({ briefing }) => briefing.pact === id),
  ]
  const others = facts.pacts.filter(({ id }) => id !== pact.id).map((each) => namingIn(wordsOf(each)))
  const unless =
    (own: Naming): Naming =>
    (ids, names) =>
      own(ids, names) || !others.some((other) => other(ids, names))

  const inPact = unless(namingIn(wordsOf(pact)))
  const countries = facts.countries.filter(({ id, name }) => {
    const speakers = [...facts.people, ...facts.bodies].filter(({ country }) => country === id)
    const periods = facts.natoStatus.filter(({ country }) => country === id)
    return inPact([id, ...[...speakers, ...periods].map((each) => each.id)], [name])
  })
  const kept = new Set(countries.map(({ id }) => id))
  const natoStatus = facts.natoStatus.filter(({ country }) => kept.has(country))
  const inBook = unless(namingIn([...wordsOf(pact), natoStatus]))
  return {
    ...facts,
    countries,
    natoStatus,
    people: facts.people.filter(({ id, name }) => inBook([id], [name, name.split(' ').at(-1)])),
    glossary: facts.glossary.filter(({ id, term, expansion }) => inBook([id], [term, expansion])),
  }
}

/** Reads records once: ids stand in quotation marks or after a #, names stand as words. */
function namingIn(records: unknown): Naming {
  const text = JSON.stringify(records)
  const ids = new Set(text.match(/(?<=["#])[a-z0-9-]+(?=["\]])/g))
  const words = wordsIn(text)
  return (wanted, names) =>
    wanted.some((id) => ids.has(id)) || names.some((name) => name !== undefined && words.includes(wordsIn(name)))
}

const wordsIn = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
