import type { BriefingContent, Content, Origin, PactContent, ProseFile } from './content.ts'
import { latest } from './known-from.ts'
import type { EditionFolder } from '../model/editions.ts'
import type { ShapeName } from '../model/collection-row.ts'
import { collections, listNames, type ListName, type ListNameOf, type RecordOf } from '../model/collections.ts'
import { claimsOf, sharedClaimsOf, type Lists } from '../model/facts.ts'
import type { Days } from '../model/known.ts'
import type { InspectedFile } from '../inspection/inspection.ts'
import { isLanguageTag, languageOf } from '../values/language-tags.ts'
import type { Briefing, Exemptions, Pact } from '../model/types.ts'
import { walkOver } from './walk-over.ts'

type Origins = Map<object, Origin>
type List = <Item extends object>(shape: ShapeName, owner?: string) => Item[]

/**
 * Puts the records of all files into their collections.
 * @param editions what was published before
 * @param days against which rules hold dates
 * @param readable false where a file could not be read at all
 */
export function contentOf(
  files: readonly InspectedFile[],
  editions: readonly EditionFolder[],
  days: Days,
  readable: boolean,
): Content {
  const complete = readable && !files.some(isBlank)
  const origins: Origins = new Map()
  const groups = Map.groupBy(files, ({ kind }) => `${kind.shape} ${kind.owner ?? ''}`)
  const list: List = <Item extends object>(shape: ShapeName, owner = '') =>
    (groups.get(`${shape} ${owner}`) ?? []).flatMap((file) => recordsIn(file, origins)) as Item[]
  const owners = (wanted: (shape: string) => boolean): string[] => [
    ...new Set(files.flatMap(({ kind: { shape, owner } }) => (owner !== null && wanted(shape) ? [owner] : []))),
  ]
  const shared = listsOf('all', '', list)
  const briefings = owners((shape) => isOfBriefing(shape)).map((id): BriefingContent => {
    const prose = (groups.get(`prose ${id}`) ?? []).map((file) => proseIn(file, origins))
    return { id, briefing: list<Briefing>('briefing', id)[0] ?? null, prose }
  })
  const books = Map.groupBy(briefings, ({ briefing }) => briefing?.pact)
  const pacts = owners((shape) => !isOfBriefing(shape) && shape !== 'ignored').map((id) =>
    pactContent(id, list, books.get(id) ?? []),
  )
  const settings = new Map(briefings.map(({ id, briefing }) => [id, briefing]))
  const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]))
  const records = { ...shared, pacts, briefings }
  const dropped = {
    ids: new Set(files.flatMap(({ inspection }) => inspection.dropped.ids)),
    words: new Set(files.flatMap(({ inspection }) => inspection.dropped.words)),
    nameless: files.some(({ inspection }) => inspection.dropped.nameless),
  }
  return {
    ...records,
    days,
    editions,
    ...walkOver(records),
    sourceById: byId(shared.sources),
    actorById: byId([...shared.countries, ...shared.bodies, ...shared.people]),
    claims: [
      ...pacts.flatMap((pact) => pact.claims.map(({ collection, claim }) => ({ collection, claim, pact }))),
      ...(sharedClaimsOf(shared) as PactContent['claims']).map((each) => ({ ...each, pact: null })),
    ],
    records: [...origins.keys()],
    hasFile: (shape, owner) => groups.has(`${shape} ${owner}`),
    mayExist: (id) => !complete || dropped.ids.has(id),
    hasNameless: dropped.nameless,
    isWhole: complete && dropped.words.size === 0,
    mayBeNamed: (id) => !complete || dropped.words.has(id),
    originOf: (record) => origins.get(record),
    exemptionsOf(record) {
      const owner = origins.get(record)?.file.kind
      const briefing = owner?.shape === 'prose' ? settings.get(owner.owner ?? '') : null
      return (briefing ?? (record as { exempt?: Exemptions })).exempt ?? []
    },
  }
}

/** A file with nothing in it where there should be records: what those would be, nobody knows. */
const isBlank = ({ kind, inspection: { value, dropped } }: InspectedFile): boolean =>
  value === null && dropped.words.length === 0 && kind.shape !== 'ignored'

const isOfBriefing = (shape: string): boolean => shape === 'briefing' || shape === 'prose'

/** The lists that all pacts share, or those of one pact. */
const listsOf = <Owner extends 'all' | 'pact'>(of: Owner, owner: string, list: List) =>
  Object.fromEntries(
    listNames(of).map((name) => [name, list<RecordOf<ListName>>(collections[name].file, owner)]),
  ) as unknown as Lists<ListNameOf<Owner>>

function pactContent(id: string, list: List, own: BriefingContent[]): PactContent {
  const records = { id, pact: list<Pact>('pact', id)[0] ?? null, ...listsOf('pact', id, list) }
  const settings = own.flatMap(({ briefing }) => briefing ?? [])
  return {
    ...records,
    claims: claimsOf(records) as PactContent['claims'],
    briefings: own,
    asOf: latest(settings.map((briefing) => briefing['as-of'])),
    languages: new Set(settings.flatMap(({ lang }) => (isLanguageTag(lang) ? languageOf(lang) : []))),
  }
}

/** The records of a file in their order, each remembered with its place; facts inside them too. */
function recordsIn(file: InspectedFile, origins: Origins): object[] {
  const { value } = file.inspection
  if (!Array.isArray(value)) {
    if (typeof value !== 'object' || value === null) return []
    origins.set(value, { file, path: [] })
    return [value]
  }
  return (value as (({ facts?: unknown[] } & object) | null)[]).flatMap((record, index) => {
    if (record === null) return []
    origins.set(record, { file, path: [index] })
    if (Array.isArray(record.facts) && record.facts.some((fact) => typeof fact !== 'string')) {
      const facts = record.facts as (object | null)[]
      for (const [place, fact] of facts.entries()) {
        if (fact !== null) origins.set(fact, { file, path: [index, 'facts', place] })
      }
      record.facts = facts.filter((fact) => fact !== null)
    }
    return [record]
  })
}

function proseIn(file: InspectedFile, origins: Origins): ProseFile {
  const prose = { name: file.name, text: String(file.inspection.value) }
  origins.set(prose, { file, path: [] })
  return prose
}
