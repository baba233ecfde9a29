import { holds, listNames, type ListNameOf } from '../model/collections.ts'
import type { CheckedFacts, DeepReadonly, Lists, PactFacts } from '../model/facts.ts'
import type { Claim, Invitation, Office, Source } from '../model/types.ts'
import { isLater } from '../content/known-from.ts'
import { sidesLeft, type AnyClaim, type Knowledge } from './knowledge.ts'
import { groundOf, withoutLaterMarks } from './known-texts.ts'

type Reviewed = DeepReadonly<Pick<Partial<Claim>, 'standing' | 'reviewed' | 'reviewer'>>

/** Every part of the facts without what is later. */
export class KnownRecords {
  readonly #knowledge: Knowledge
  readonly #texts: ReadonlyMap<object, CheckedFacts['texts']>

  constructor({ texts }: CheckedFacts, knowledge: Knowledge) {
    this.#knowledge = knowledge
    this.#texts = Map.groupBy(
      texts.filter(({ markdown }) => markdown.includes('[')),
      ({ record }) => record,
    )
  }

  /** What all pacts share. Countries stay, and so do the people and bodies, whom only the facts make part of a book. */
  shared(facts: CheckedFacts): DeepReadonly<Lists<ListNameOf<'all'>>> {
    const { hasSource, hasRecord } = this.#knowledge
    return {
      bodies: facts.bodies,
      countries: facts.countries.map((country) => {
        const { footnote, ...rest } = this.told(country)
        return footnote === undefined ? rest : { ...rest, footnote: this.#sourced(footnote) }
      }),
      people: facts.people.map((person) => ({
        ...this.told(person),
        offices: person.offices.filter((office) => isHeld(office, this.#knowledge)).map((each) => this.#period(each)),
      })),
      sources: facts.sources
        .filter(({ id }) => hasSource(id))
        .map((source) => {
          const { cautions = [], ...rest } = this.#read(this.told(source))
          // What better sources say is known only where all that it rests on is.
          const left = cautions.filter((caution) => caution.facts.every((id) => hasRecord(id, null)))
          return left.length === 0 ? rest : { ...rest, cautions: left }
        }),
      natoStatus: facts.natoStatus
        .filter(({ id }) => hasRecord(id, null))
        .map((status) => this.#period(this.#reviewed(this.told(status)))),
      glossary: facts.glossary
        .filter(({ sources }) => sources === undefined || sources.some(hasSource))
        .map((term) => this.#sourced(this.told(term))),
    }
  }

  pact(pact: DeepReadonly<PactFacts>): DeepReadonly<PactFacts> {
    const has = (id: string): boolean => this.#knowledge.hasRecord(id, pact.id)
    const claims = listNames('pact').filter((name) => holds(name, 'facts'))
    const lists = claims.map((name) => [
      name,
      (pact[name] as readonly AnyClaim[]).filter(({ id }) => has(id)).map((claim) => this.#claim(claim, has)),
    ])
    return {
      ...pact,
      ...(Object.fromEntries(lists) as Partial<PactFacts>),
      pact: this.#claim(pact.pact, has),
      disputes: pact.disputes
        .filter(({ id }) => has(id))
        .map((dispute) => {
          const told = this.#reviewed(this.told(dispute))
          return { ...told, positions: sidesLeft(told.positions, has) }
        }),
      unknowns: pact.unknowns
        .filter(({ id }) => has(id))
        .map((unknown) => {
          const { facts = [], ...rest } = this.told(unknown)
          const left = facts.filter(has)
          return left.length === 0 ? rest : { ...rest, facts: left }
        }),
      withdrawn: [],
    }
  }

  #claim<Of extends AnyClaim>(claim: Of, has: (id: string) => boolean): Of {
    const { facts, ...rest } = this.#reviewed(this.#answered(this.#sourced(this.told(claim))))
    const left = (facts ?? []).filter(({ id }) => has(id)).map((fact) => this.#claim(fact, has))
    return (left.length === 0 ? rest : { ...rest, facts: left }) as Of
  }

  /** A review of a later day is none of this book, but for a search, which has no other date. */
  #reviewed<Of extends Reviewed>(record: Of): Of {
    const { reviewed, reviewer: _, ...rest } = record
    const isPast = !isLater(reviewed, this.#knowledge.day)
    return isPast || record.standing === 'none-found' ? record : (rest as Of)
  }

  /** Nor is the day on which a page was read again. */
  #read(source: DeepReadonly<Source>): DeepReadonly<Source> {
    const { accessed, ...rest } = source
    return isLater(accessed, this.#knowledge.day) ? rest : source
  }

  /** An answer that came later is not on record yet. */
  #answered<Of extends AnyClaim>(claim: Of): Of {
    const { answered, ...rest } = claim as Of & Partial<Invitation>
    if (!isLater(answered, this.#knowledge.day)) return claim
    return { ...rest, answer: 'none-on-record' } as unknown as Of
  }

  /** An office or a status whose end had not come yet lasts. */
  #period<Of extends { readonly to?: string; readonly sources?: readonly string[] }>(period: Of): Of {
    const { to, ...rest } = this.#sourced(period)
    return (to === undefined || isLater(to, this.#knowledge.day) ? rest : { ...rest, to }) as Of
  }

  #sourced<Of extends { readonly sources?: readonly string[] }>(record: Of): Of {
    const { sources, ...rest } = record
    return (sources === undefined ? rest : { ...rest, sources: sources.filter(this.#knowledge.hasSource) }) as Of
  }

  /** A record whose texts have no marks that lead to what fell. */
  told<Of extends object>(record: Of): Of {
    return (this.#texts.get(record) ?? []).reduce((told, { at, markdown, pact }) => {
      const left = withoutLaterMarks(markdown, groundOf(this.#knowledge, pact))
      return left === markdown ? told : (put(told, at, left) as Of)
    }, record)
  }
}

/** Whether somebody held an office by then, from what was published by then. */
const isHeld = ({ from, sources }: DeepReadonly<Office>, { day, hasSource }: Knowledge): boolean =>
  !isLater(from, day) && sources.some(hasSource)

/** A copy of a value with another text at a place in it. */
function put(value: unknown, [key, ...rest]: readonly (string | number)[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.with(Number(key), put(value[Number(key)], rest, text))
  return { ...(value as object), [key]: put((value as Record<string, unknown>)[key], rest, text) }
}
