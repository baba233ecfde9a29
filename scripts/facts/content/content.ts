import type { ShapeName } from '../model/collection-row.ts'
import type { Lists, PactFacts, Walked } from '../model/facts.ts'
import type { Days } from '../model/known.ts'
import type { ListNameOf } from '../model/collections.ts'
import type { EditionFolder } from '../model/editions.ts'
import type { Text } from '../model/references.ts'
import type { Bodies, Briefing, Claim, Country, Exemptions, Pact, People, Sources } from '../model/types.ts'
import type { InspectedFile } from '../inspection/inspection.ts'
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
export interface Content extends Lists<ListNameOf<'all'>>, Walked {
  days: Days
  /** Lines of our own without Markdown, such as questions and topics. */
  lines: Text[]
  pacts: PactContent[]
  briefings: BriefingContent[]
  /** What was published of each briefing. */
  editions: readonly EditionFolder[]
  sourceById: Map<string, Sources[number]>
  /** People, bodies and countries. */
  actorById: Map<string, People[number] | Bodies[number] | Country>
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
