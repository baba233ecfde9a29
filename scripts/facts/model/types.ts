// Generated from data/schema/ by "npm run generate". Do not edit.

/**
 * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
 */
export type Id = string
/**
 * Rules that this record may break, each with the reason. An exemption that is no longer needed is an error.
 *
 * @minItems 1
 * @maxItems 10
 */
export type Exemptions = Exemption[]
/**
 * Ministries, alliances, agencies and other bodies that act, speak or report.
 */
export type Bodies = Body[]
/**
 * A single line of plain text.
 */
export type Line = string
/**
 * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
 */
export type Prose = string
/**
 * A full calendar day, such as 2026-03-13.
 */
export type Day = string
/**
 * Countries to draw beside those the facts name, by id.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs = Id[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs1 = Id[]
/**
 * The states and territories that the facts name. Inclusion implies no position on status.
 */
export type Countries = Country[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs2 = Id[]
/**
 * Questions on which the sources or the parties differ, with every side.
 */
export type Disputes = Dispute[]
/**
 * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
 */
export type Edtf = string
/**
 * A BCP 47 language tag, such as en, sq, hr, sr-Latn or sr-Cyrl.
 */
export type Language = string
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs3 = Id[]
/**
 * What happened, in the order in which it happened.
 */
export type Events = Event[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs4 = Id[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs5 = Id[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs6 = Id[]
/**
 * Military exercises under the pact, and those by which it is measured: announced or held, and who took part.
 */
export type Exercises = Exercise[]
/**
 * Words and acronyms that a reader may not know.
 */
export type Glossary = Term[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs7 = Id[]
/**
 * Who was asked to join, by whom, and what they answered.
 */
export type Invitations = Invitation[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs8 = Id[]
/**
 * The parties to the pact and who signed for each.
 */
export type Members = Member[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs9 = Id[]
/**
 * Who calls the pact what.
 */
export type Names = NameInUse[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs10 = Id[]
/**
 * Each country's status with NATO over time, one record for each period.
 */
export type NatoStatus = NatoStatusInterval[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs11 = Id[]
/**
 * Everyone whom the facts name.
 */
export type People = Person[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs12 = Id[]
/**
 * What others have said about the pact, and where no reaction was found.
 */
export type Reactions = Reaction[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs13 = Id[]
/**
 * What the pact covers, part by part.
 */
export type Scope = ScopePart[]
/**
 * A full https address of a public page.
 */
export type Url = string
/**
 * The Admiralty code's letter for the reliability of a source: A reliable, B usually reliable, C fairly reliable, D not usually reliable, E unreliable, F cannot be judged.
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs14 = Id[]
/**
 * Every page and document that a fact rests on.
 */
export type Sources = Source[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs15 = Id[]
/**
 * What the parties and those who speak for them have said about the pact.
 */
export type Statements = Statement[]
/**
 * Ids of other records, each of which must be there.
 *
 * @minItems 1
 * @maxItems 60
 */
export type Refs16 = Id[]
/**
 * What we do not know, and what we did to find out.
 */
export type Unknowns = Unknown[]

/**
 * What each file of facts holds, by the name of its schema.
 */
export interface Shapes {
  bodies: Bodies
  briefing: Briefing
  countries: Countries
  disputes: Disputes
  events: Events
  exercises: Exercises
  fact: Fact
  glossary: Glossary
  invitations: Invitations
  members: Members
  names: Names
  'nato-status': NatoStatus
  pact: Pact
  people: People
  reactions: Reactions
  scope: Scope
  sources: Sources
  statements: Statements
  unknowns: Unknowns
}
export interface Body {
  id: Id
  /**
   * The full name, in English.
   */
  name: string
  /**
   * The acronym or short name.
   */
  short?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  country?: string
  /**
   * government: a government, ministry or embassy. parliament: a parliament or assembly. armed-forces: an army, a navy or another force. organisation: an international organisation or alliance. party: a political party. agency: a news agency or broadcaster whose reports others repeat. other: any other body.
   */
  kind: 'government' | 'parliament' | 'armed-forces' | 'organisation' | 'party' | 'agency' | 'other'
  exempt?: Exemptions
}
export interface Exemption {
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  rule: string
  /**
   * Why the rule does not fit here.
   */
  reason: string
}
/**
 * One book: which pact, for whom, as of when, and which chapters in what order.
 */
export interface Briefing {
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  id: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  pact: string
  title: Line
  subtitle?: Line
  /**
   * A single line of plain text.
   */
  description?: string
  /**
   * The language of the book. Its words come from templates/strings.<lang>.yaml.
   */
  lang: string
  /**
   * Information as of this day. Nothing later is in the book.
   */
  'as-of': string
  /**
   * A single line of plain text.
   */
  edition: string
  /**
   * The day of this edition.
   */
  published: string
  /**
   * @minItems 1
   * @maxItems 20
   */
  authors?: Line[]
  /**
   * A single line of plain text.
   */
  contact?: string
  /**
   * The handling marking, by the Traffic Light Protocol 2.0. TLP:RED: for the eyes of named readers only. TLP:AMBER+STRICT: for their organisation only. TLP:AMBER: for their organisation and its clients. TLP:GREEN: for their community. TLP:CLEAR: for everybody.
   */
  marking: 'TLP:RED' | 'TLP:AMBER+STRICT' | 'TLP:AMBER' | 'TLP:GREEN' | 'TLP:CLEAR'
  /**
   * true for an invented pact. Every page then says so.
   */
  fictional?: boolean
  /**
   * The paper of the PDF. A4: 210 by 297 millimetres, and what is used where it is left out. Letter: 8.5 by 11 inches.
   */
  paper?: 'A4' | 'Letter'
  /**
   * After how many days a record is due for review. 180 where it is left out.
   */
  'review-interval'?: number
  /**
   * The scale for likelihood words: PHIA, the yardstick of the UK's Professional Head of Intelligence Assessment, or ICD 203 of the US. Leave it out for a book without judgements.
   */
  likelihood?: 'PHIA' | 'ICD 203'
  style?: Style
  /**
   * Three to eight sentences for the first page. Each points at the facts it rests on: [#fact-id].
   *
   * @minItems 1
   * @maxItems 8
   */
  'key-points': Prose[]
  /**
   * What changed since the edition before, for the reader.
   *
   * @minItems 1
   * @maxItems 100
   */
  changes?: Prose[]
  /**
   * What earlier editions had wrong.
   *
   * @minItems 1
   * @maxItems 100
   */
  corrections?: Correction[]
  map?: Refs
  /**
   * The chapters, in order.
   *
   * @minItems 1
   * @maxItems 40
   */
  chapters: Chapter[]
  exempt?: Exemptions
}
/**
 * The style of the house that publishes the book, where it differs from what the checker expects of every book.
 */
export interface Style {
  /**
   * How many words a sentence may have. 25 where it is left out. Quotes do not count.
   */
  'longest-sentence'?: number
  /**
   * Words and spellings that the house does not want, each with what it writes in their place. Quotes may have them.
   *
   * @minItems 1
   * @maxItems 200
   */
  avoid?: Avoided[]
  /**
   * Acronyms that every reader of the book knows, and that need no explanation. All others belong into the glossary.
   *
   * @minItems 1
   * @maxItems 200
   */
  acronyms?: Line[]
}
export interface Avoided {
  /**
   * A single line of plain text.
   */
  word: string
  /**
   * A single line of plain text.
   */
  instead: string
}
export interface Correction {
  date: Day
  text: Prose
}
export interface Chapter {
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  id: string
  /**
   * What the chapter shows under its text. summary: the key points. prose: its text only. scope: what the pact covers. members: who signed. nato-status: each country's status with NATO. invitations: who was asked to join. statements: what the parties say. reactions: what others say. timeline: the events by date. exercises: military exercises, announced and held. disputes: each question with its sides. names: who calls the pact what. people: everyone named. unknowns: what is not known. cautions: where sources are wrong. glossary: the terms. sources: the list of sources. method: its text only, on how the book was made.
   */
  kind:
    | 'summary'
    | 'prose'
    | 'scope'
    | 'members'
    | 'nato-status'
    | 'invitations'
    | 'statements'
    | 'reactions'
    | 'timeline'
    | 'exercises'
    | 'disputes'
    | 'names'
    | 'people'
    | 'unknowns'
    | 'cautions'
    | 'glossary'
    | 'sources'
    | 'method'
  /**
   * A single line of plain text.
   */
  title?: string
  /**
   * A Markdown file in this folder that opens the chapter.
   */
  text?: string
}
export interface Country {
  id: Id
  /**
   * The ISO 3166-1 alpha-2 code, or a user-assigned one where there is none (XK for Kosovo). The map uses it too.
   */
  code: string
  /**
   * A single line of plain text.
   */
  name: string
  /**
   * Its own names, by BCP 47 language tag.
   */
  names?: {
    [k: string]: Line
  }
  footnote?: StatusFootnote
  exempt?: Exemptions
}
/**
 * A status footnote that the book prints wherever it names this country.
 */
export interface StatusFootnote {
  text: Prose
  sources: Refs1
}
export interface Dispute {
  id: Id
  /**
   * A single line of plain text.
   */
  question: string
  /**
   * The sides, each resting on facts.
   *
   * @minItems 2
   * @maxItems 10
   */
  positions: Position[]
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  unknown?: string
  reviewed?: Day
  exempt?: Exemptions
}
export interface Position {
  text: Prose
  facts: Refs2
}
export interface Event {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs3
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A single line of plain text.
   */
  title: string
  /**
   * pact: the making of the pact. follow-up: what was done under it. related: a response or a parallel step by others. context: what came before or stands around it.
   */
  kind: 'pact' | 'follow-up' | 'related' | 'context'
  /**
   * A single line of plain text.
   */
  place?: string
}
/**
 * Words taken letter for letter from the source. A paraphrase never stands here.
 */
export interface Quote {
  lang: Language
  /**
   * The words in the language in which the source prints them, without quotation marks around them.
   */
  text: string
  /**
   * The words in the language of the book, where the source prints another one.
   */
  translation?: string
  /**
   * A single line of plain text.
   */
  translator?: string
}
export interface Exercise {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs4
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A single line of plain text.
   */
  name: string
  /**
   * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
   */
  planned?: string
  /**
   * A single line of plain text.
   */
  place?: string
  participants: Refs5
  /**
   * The framework that it is held under. pact: the pact of this folder. nato: NATO or its Partnership for Peace. european-union: the European Union. other: another agreement, or a lead nation with its partners. unknown: the sources do not show it.
   */
  framework: 'pact' | 'nato' | 'european-union' | 'other' | 'unknown'
  /**
   * announced: somebody has said that it will be held, and no source shows that it was. held: a source shows that it took place. cancelled: it was called off.
   */
  status: 'announced' | 'held' | 'cancelled'
  /**
   * Further facts that belong to this record.
   *
   * @minItems 1
   * @maxItems 100
   */
  facts?: Fact[]
}
/**
 * The core record that every collection of a pact uses: one thing that is said or known, with who says so, when, how sure, and where it can be read.
 */
export interface Fact {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs6
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
}
export interface Term {
  id: Id
  /**
   * A single line of plain text.
   */
  term: string
  /**
   * A single line of plain text.
   */
  expansion?: string
  definition: Prose
  sources?: Refs1
  exempt?: Exemptions
}
export interface Invitation {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs7
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  to: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  inviter?: string
  /**
   * formal: in writing, from state to state. spoken: said in public. reported: others report an invitation, none is on record.
   */
  how: 'formal' | 'spoken' | 'reported'
  /**
   * none-on-record: no answer was found. accepted: it said yes. declined: it said no. denied-being-invited: it says that it was not asked.
   */
  answer: 'none-on-record' | 'accepted' | 'declined' | 'denied-being-invited'
  /**
   * Further facts that belong to this record.
   *
   * @minItems 1
   * @maxItems 100
   */
  facts?: Fact[]
}
export interface Member {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs8
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  country: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  signatory: string
  /**
   * Further facts that belong to this record.
   *
   * @minItems 1
   * @maxItems 100
   */
  facts?: Fact[]
}
export interface NameInUse {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs9
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  name: Wording
  /**
   * A single line of plain text.
   */
  word?: string
}
/**
 * The name or short phrase, letter for letter, in its own language.
 */
export interface Wording {
  lang: Language
  text: Line
  translation?: Line
  translator?: Line
}
export interface NatoStatusInterval {
  id: Id
  text: Prose
  date?: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs10
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  country: string
  /**
   * member: a party to the North Atlantic Treaty. invitee: invited to accede. aspirant: NATO has declared that it may join. partner: in the Partnership for Peace or another partnership. none: no formal status.
   */
  status: 'member' | 'invitee' | 'aspirant' | 'partner' | 'none'
  /**
   * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
   */
  from?: string
  /**
   * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
   */
  to?: string
}
/**
 * The pact itself: what it is called, what kind of document it is, and the fact of its signing.
 */
export interface Pact {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs11
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A single line of plain text.
   */
  name: string
  /**
   * A single line of plain text.
   */
  short?: string
  /**
   * A single line of plain text.
   */
  kind: string
  /**
   * A single line of plain text.
   */
  place?: string
  heading?: Quote1
}
/**
 * Words taken letter for letter from the source. A paraphrase never stands here.
 */
export interface Quote1 {
  lang: Language
  /**
   * The words in the language in which the source prints them, without quotation marks around them.
   */
  text: string
  /**
   * The words in the language of the book, where the source prints another one.
   */
  translation?: string
  /**
   * A single line of plain text.
   */
  translator?: string
}
export interface Person {
  id: Id
  /**
   * A single line of plain text.
   */
  name: string
  /**
   * A single line of plain text.
   */
  sort?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  country?: string
  /**
   * The offices held, oldest first. The one held on the date of a statement is shown beside it.
   *
   * @minItems 1
   * @maxItems 30
   */
  offices: Office[]
  note?: Prose
  exempt?: Exemptions
}
export interface Office {
  /**
   * A single line of plain text.
   */
  title: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  body?: string
  /**
   * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
   */
  from?: string
  /**
   * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
   */
  to?: string
  sources: Refs1
  note?: Line
}
export interface Reaction {
  id: Id
  text: Prose
  date?: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs12
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  actor: string
  /**
   * supports: it welcomes the pact or helps it. neutral: it takes note and takes no side. concerned: it asks or worries, and does not reject it. opposes: it rejects the pact or acts against it. none-found: we looked and found no reaction.
   */
  stance: 'supports' | 'neutral' | 'concerned' | 'opposes' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  to: string
}
export interface ScopePart {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs13
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * The number of the part in the document. Leave it out for a preamble or annex.
   */
  part?: number
  /**
   * A single line of plain text.
   */
  title: string
  /**
   * Further facts that belong to this record.
   *
   * @minItems 1
   * @maxItems 100
   */
  facts?: Fact[]
}
export interface Source {
  id: Id
  /**
   * A single line of plain text.
   */
  publisher: string
  /**
   * The title in its own language. Write null where the title was not shown to us.
   */
  title: Line | null
  url: Url
  /**
   * A full https address of a public page.
   */
  archive?: string
  /**
   * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
   */
  published: string
  /**
   * A full calendar day, such as 2026-03-13.
   */
  accessed?: string
  lang?: Language
  /**
   * official: a text or page of a state or an international body. press: a newspaper, broadcaster or news site. agency: a news agency's own page. fact-check: a page that checks what others claim. analysis: a research or opinion page. mirror: a copy of somebody else's page. other: any other page.
   */
  kind?: 'official' | 'press' | 'agency' | 'fact-check' | 'analysis' | 'mirror' | 'other'
  grade: Grade
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  origin?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  /**
   * Where this page is wrong, loose or out of date, and what better sources say.
   *
   * @minItems 1
   * @maxItems 40
   */
  cautions?: Caution[]
  exempt?: Exemptions
}
export interface Caution {
  /**
   * A single line of plain text.
   */
  says: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  finding: string
  facts: Refs14
}
export interface Statement {
  id: Id
  text: Prose
  date: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  by?: string
  /**
   * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
   */
  via?: string
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  sources?: Refs15
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed?: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  note?: string
  exempt?: Exemptions
  /**
   * A single line of plain text.
   */
  topic: string
}
export interface Unknown {
  id: Id
  /**
   * A single line of plain text.
   */
  question: string
  /**
   * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
   */
  found: string
  facts?: Refs16
  /**
   * A full calendar day, such as 2026-03-13.
   */
  reviewed: string
  exempt?: Exemptions
}
