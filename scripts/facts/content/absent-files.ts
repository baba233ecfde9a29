import type { Content } from './content.ts'
import type { ShapeName } from '../model/collection-row.ts'
import type { Reference, Target } from '../model/references.ts'
import { once } from './once.ts'
import { shapeOf } from './chapter-facts.ts'
import { pactShapes } from '../files/layout.ts'
import { isOfPact, targetsOf } from './targets.ts'

/** A file that is not there, with what names the records that should be in it. */
export interface AbsentFile {
  shape: ShapeName
  /** The folder of the pact; empty for a shared file. */
  owner: string
  references: Reference[]
}

/** Which shared files could have what a reference names. */
const sharedFor: Partial<Record<Target, ShapeName[]>> = {
  source: ['sources'],
  person: ['people'],
  body: ['bodies'],
  country: ['countries'],
  actor: ['people', 'bodies', 'countries'],
}

/** So many ids lead nowhere before it is the file that is missed, and not each of them. */
const enough = 3

/** References to what is not there, and may not have been left out for another reason. */
export const danglingIn = once((content): Reference[] => {
  const targets = targetsOf(content)
  const pacts = new Set<string | null>([null, ...content.pacts.map(({ id }) => id)])
  return content.references.filter(
    ({ id, target, pact }) =>
      (pacts.has(pact) || !isOfPact(target)) && !targets.ids(target, pact).has(id) && !content.mayExist(id),
  )
})

/** Every file whose absence explains references that lead nowhere: that is one mistake, however many ids it had. */
export const absentFiles = once((content): AbsentFile[] => {
  const fileOf = fileFinder(content)
  const groups = Map.groupBy(danglingIn(content), fileOf)
  return [...groups].flatMap(([path, references]) => {
    const [shape, owner = ''] = path?.split(' ') ?? []
    if (shape === undefined || new Set(references.map(({ id }) => id)).size < enough) return []
    return [{ shape: shape as ShapeName, owner, references }]
  })
})

/** The file that a reference misses, as its shape and its pact: a shared one, or the one that a chapter of the pact shows. */
function fileFinder({ briefings, pacts, hasFile }: Content): (reference: Reference) => string | null {
  const shown = new Map<string, string | null>()
  const [first, ...others] = pacts
  const only = others.length === 0 ? (first?.id ?? null) : null
  return ({ target, pact: named }) => {
    const pact = named ?? only
    const shared = sharedFor[target]?.find((shape) => !hasFile(shape, ''))
    if (shared !== undefined) return shared
    if (pact === null || !isOfPact(target)) return null
    if (!shown.has(pact)) shown.set(pact, absentIn(pact))
    return shown.get(pact) ?? null
  }

  function absentIn(pact: string): string | null {
    const kinds = briefings.flatMap(({ briefing }) =>
      briefing?.pact === pact ? briefing.chapters.map(({ kind }) => shapeOf(kind)) : [],
    )
    const absent = pactShapes.filter((shape) => kinds.some((kind) => kind === shape) && !hasFile(shape, pact))
    return absent.length === 1 ? `${absent[0]} ${pact}` : null
  }
}
