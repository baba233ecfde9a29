import type { PactFacts, Claim } from '../model/facts.ts'
import type { InspectedFile } from '../inspection/inspection.ts'
import type { ShapeName } from '../files/layout.ts'
import type { Reference } from './named-references.ts'
import type {
  Bodies,
  Briefing,
  Countries,
  Country,
  Exemptions,
  Glossary,
  NatoStatus,
  Pact,
  People,
  Sources,
} from '../model/types.ts'
import type { Path } from '../yaml/parse.ts'

/** Where a record stands. */
export interface Origin {
  file: InspectedFile
  path: Path
}

/** A Markdown file of a briefing, as an object that a rule can report on. */
export interface ProseFile {
  name: string
  text: string
}

export interface BriefingContent {
  id: string
  briefing: Briefing | null
  prose: ProseFile[]
}

export interface PactContent extends Omit<PactFacts, 'pact'> {
  pact: Pact | null
  claims: { collection: string; claim: Claim }[]
  briefings: BriefingContent[]
  /** The latest day of which a book of this pact speaks; null where no briefing says. */
  asOf: string | null
  /** The languages of its books. */
  languages: Set<string>
}

/** Everything that has its shape, with the way back from each record to its place. Rules see nothing else. */
export interface Content {
  countries: Countries
  people: People
  bodies: Bodies
  sources: Sources
  natoStatus: NatoStatus
  glossary: Glossary
  pacts: PactContent[]
  briefings: BriefingContent[]
  sourceById: Map<string, Sources[number]>
  /** People, bodies and countries. */
  actorById: Map<string, People[number] | Bodies[number] | Country>
  texts: Text[]
  /** Every id that stands for another record. */
  references: Reference[]
  /** Every fact of every pact, and the periods of NATO status, which belong to all of them. */
  claims: { collection: string; claim: Claim; pact: PactContent | null }[]
  /** Every record, in the order of the files. */
  records: object[]
  /** Whether something that was left out because of its shape may be the record with this id. */
  mayExist: (id: string) => boolean
  /** Whether a record was left out of which not even the id is known. */
  hasNameless: boolean
  /** Whether nothing was left out. */
  isWhole: boolean
  /** Whether something that was left out may refer to this id. */
  mayBeNamed: (id: string) => boolean
  /** Whether there is a file of a shape, whatever became of its records. */
  hasFile: (shape: ShapeName, owner: string) => boolean
  originOf: (record: object) => Origin | undefined
  exemptionsOf: (record: object) => Exemptions
}

/** One Markdown text of the content. */
export interface Text {
  record: object
  /** The path in the record; empty for a Markdown file. */
  at: Path
  markdown: string
  /** The folder of the pact that it belongs to, by which facts are found; null for shared collections. */
  pact: string | null
  /** The briefing that it stands in; null for a text of the facts. */
  briefing: Briefing | null
  /** The record's own quoted words, in all its languages. */
  quoted: string[]
  /** Whether the book itself speaks, and not somebody whom it reports. */
  own: boolean
}
