import type { Content } from '../../content/content.ts'
import type { Claim, Sources } from '../../model/types.ts'

/** What a fact rests on, once sources that repeat one report are counted as one. */
export interface Evidence {
  sources: Sources
  /** How many reports there are that do not repeat each other. */
  independent: number
  /** The best letter of the Admiralty code among them. */
  best: string
  /** The body whose report they repeat, where there is only one. */
  origin: string
}

/**
 * A function that weighs the sources of a fact. A page of the body itself counts with those that repeat the body.
 * It returns null where the fact has none, or where one is not known.
 */
export function evidenceOf({ sourceById, bodies }: Content): (claim: Claim) => Evidence | null {
  const bodyByName = new Map(bodies.flatMap(({ id, name, short }) => [name, short ?? name].map((each) => [each, id])))
  return ({ sources: ids = [] }) => {
    const sources = ids.flatMap((id) => sourceById.get(id) ?? [])
    if (sources.length === 0 || sources.length < ids.length) return null
    const origins = new Set(sources.map(({ origin, publisher }) => origin ?? bodyByName.get(publisher) ?? publisher))
    const [best = 'F'] = sources.map(({ grade }) => grade).toSorted()
    return { sources, independent: origins.size, best, origin: [...origins][0] ?? '' }
  }
}
