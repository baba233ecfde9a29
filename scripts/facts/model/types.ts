// Generated from data/schema/ by "npm run generate". Do not edit.

/**
 * Ministries, alliances, agencies and other bodies that act, speak or report.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "bodies".
 */
export type Bodies = Body[]
/**
 * The states and territories that the facts name. Inclusion implies no position on status.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "countries".
 */
export type Countries = Country[]
/**
 * Questions on which the sources or the parties differ, with every side.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "disputes".
 */
export type Disputes = Dispute[]
/**
 * What happened, in the order in which it happened.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "events".
 */
export type Events = Event[]
/**
 * Military exercises under the pact, and those by which it is measured: announced or held, and who took part.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "exercises".
 */
export type Exercises = Exercise[]
/**
 * Words and acronyms that a reader may not know.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "glossary".
 */
export type Glossary = Term[]
/**
 * Who was asked to join, by whom, and what they answered.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "invitations".
 */
export type Invitations = Invitation[]
/**
 * The parties to the pact and who signed for each.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "members".
 */
export type Members = Member[]
/**
 * Who calls the pact what.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "names".
 */
export type Names = NameInUse[]
/**
 * Each country's status with NATO over time, one record for each period.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "nato-status".
 */
export type NatoStatus = NatoStatusInterval[]
/**
 * Everyone whom the facts name.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "people".
 */
export type People = Person[]
/**
 * What others have said about the pact, and where no reaction was found.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "reactions".
 */
export type Reactions = Reaction[]
/**
 * What the pact covers, part by part.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "scope".
 */
export type Scope = ScopePart[]
/**
 * Every page and document that a fact rests on.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "sources".
 */
export type Sources = Source[]
/**
 * What the parties and those who speak for them have said about the pact.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "statements".
 */
export type Statements = Statement[]
/**
 * What we do not know, and what we did to find out.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "unknowns".
 */
export type Unknowns = Unknown[]
/**
 * Records that an earlier edition had and that were taken out, each with the reason. Their links lead to what they last said.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "withdrawn".
 */
export type WithdrawnRecords = WithdrawnRecord[]
/**
 * A permanent name in kebab-case: small letters, digits and hyphens, such as milanovic-no-legal-weight. It is the anchor on the site and the destination in the PDF, so it never changes once published.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Id".
 */
export type Id = string
/**
 * One to three plain sentences. CommonMark emphasis and https links only; no HTML.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Prose".
 */
export type Prose = string
/**
 * A single line of plain text.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Line".
 */
export type Line = string
/**
 * The title of a page or document, letter for letter. One that is longer ends with …
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Title".
 */
export type Title = string
/**
 * An EDTF date, exactly as precise as the source allows: 2025-03-18, 2025-03, 2025, 2025-22 (summer), 2025-08~ (about), 2026-02-13/2026-02-14 (from/to), ../2026-02-03 (by that day). Write unknown where the source shows no date.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Edtf".
 */
export type Edtf = string
/**
 * A full calendar day, such as 2026-03-13.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Day".
 */
export type Day = string
/**
 * A BCP 47 language tag, such as en, sq, hr, sr-Latn or sr-Cyrl.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Language".
 */
export type Language = string
/**
 * A full https address of a public page.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Url".
 */
export type Url = string
/**
 * The Admiralty code's letter for the reliability of a source: A reliable, B usually reliable, C fairly reliable, D not usually reliable, E unreliable, F cannot be judged.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Grade".
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
/**
 * Rules that this record may break, each with the reason. An exemption that is no longer needed is an error.
 *
 * @minItems 1
 * @maxItems 10
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Exemptions".
 */
export type Exemptions = Exemption[]
/**
 * The ids that this record had in earlier editions. A link to one of them still leads here.
 *
 * @minItems 1
 * @maxItems 20
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Formerly".
 */
export type Formerly = Id[]
/**
 * Who reviewed the record on that day: a name, initials or a desk.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Reviewer".
 */
export type Reviewer = Line

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
  withdrawn: WithdrawnRecords
}
export interface Body {
  id: Id
  formerly?: Formerly
  /**
   * The full name, in English.
   */
  name: Line
  /**
   * The acronym or short name.
   */
  short?: Line
  /**
   * The id of the country that the body belongs to.
   */
  country?: Id
  /**
   * government: a government, ministry or embassy. parliament: a parliament or assembly. armed-forces: an army, a navy or another force. organisation: an international organisation or alliance. party: a political party. agency: a news agency or broadcaster whose reports others repeat. other: any other body.
   */
  kind: 'government' | 'parliament' | 'armed-forces' | 'organisation' | 'party' | 'agency' | 'other'
  exempt?: Exemptions
}
/**
 * One book: which pact, for whom, as of when, and which chapters in what order.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "briefing".
 */
export interface Briefing {
  /**
   * The same as the name of the folder.
   */
  id: Id
  /**
   * The id of the pact, the name of its folder under data/pacts/.
   */
  pact: Id
  title: Line
  subtitle?: Line
  /**
   * One sentence on what the book is for; shown on the front page and in search results.
   */
  description?: Line
  /**
   * The language of the book. Its words come from templates/strings.<lang>.yaml, and its lists are in the order of its alphabet.
   */
  lang: Language
  /**
   * Information as of this day. Nothing later is in the book.
   */
  'as-of': Day
  /**
   * The number of the edition under way, in quotation marks. Leave it out: npm run publish-edition counts, and keeps each edition in editions/.
   */
  edition?: Line
  /**
   * The day of the edition under way. Leave it out: npm run publish-edition gives the day.
   */
  published?: Day
  /**
   * @minItems 1
   * @maxItems 20
   */
  authors?: Line[]
  /**
   * Where a reader sends corrections.
   */
  contact?: Line
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
  /**
   * Changes of spelling only: they count as no news.
   *
   * @minItems 1
   * @maxItems 200
   */
  spelling?: SpellingChange[]
  /**
   * Days for which the site also shows the book as known on that day, put together from the facts of today.
   *
   * @minItems 1
   * @maxItems 20
   */
  reconstructions?: Day[]
  /**
   * Where the PDFs of published editions are kept, if not beside their facts: an https address that ends with a slash. That of edition 2 is then looked for under it at 2/<briefing>.pdf.
   */
  'pdf-archive'?: Url
  /**
   * Countries to draw beside those the facts name, by id.
   */
  map?: Id[]
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
   * The word, or several, in this form only. In small letters, it is also found with a capital.
   */
  word: Line
  /**
   * What the house writes in its place.
   */
  instead: Line
}
export interface Correction {
  date: Day
  text: Prose
  /**
   * The ids of the records that it corrects. Their change is then shown as a correction.
   */
  records?: Id[]
}
export interface SpellingChange {
  /**
   * The number of the edition in which the records are spelled anew: one more than the newest.
   */
  edition: number
  /**
   * The ids of these records.
   */
  records: Id[]
}
export interface Chapter {
  /**
   * The chapter's anchor.
   */
  id: Id
  /**
   * What the chapter shows under its text. summary: the key points. prose: its text only. scope: what the pact covers. members: who signed. nato-status: each country's status with NATO. invitations: who was asked to join. statements: what the parties say. reactions: what others say. timeline: the events by date. exercises: military exercises, announced and held. disputes: each question with its sides. names: who calls the pact what. people: everyone named. unknowns: what is not known. changes: what changed since the edition before, and what was withdrawn; where it is left out, it comes last. cautions: where sources are wrong. glossary: the terms. sources: the list of sources. method: its text only, on how the book was made.
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
    | 'changes'
    | 'cautions'
    | 'glossary'
    | 'sources'
    | 'method'
  /**
   * The chapter's title; left out, the usual one of its kind.
   */
  title?: Line
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
   * The name as the book uses it.
   */
  name: Line
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
  sources: Id[]
}
export interface Dispute {
  id: Id
  formerly?: Formerly
  /**
   * The question in dispute.
   */
  question: Line
  /**
   * The sides, each resting on facts.
   *
   * @minItems 2
   * @maxItems 10
   */
  positions: Position[]
  /**
   * What is not known.
   */
  unknown?: Prose
  reviewed?: Day
  reviewer?: Reviewer
  exempt?: Exemptions
}
export interface Position {
  text: Prose
  /**
   * The ids of the facts that carry this side.
   */
  facts: Id[]
}
export interface Event extends Claim {
  date: Edtf
  /**
   * The event in a few words.
   */
  title: Line
  /**
   * pact: the making of the pact. follow-up: what was done under it. related: a response or a parallel step by others. context: what came before or stands around it.
   */
  kind: 'pact' | 'follow-up' | 'related' | 'context'
  /**
   * Where it happened.
   */
  place?: Line
}
/**
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Claim".
 */
export interface Claim {
  id: Id
  formerly?: Formerly
  text: Prose
  date?: Edtf
  /**
   * established: an official text, or several independent sources agree. attributed: somebody says so, and the book says who. disputed: others say otherwise; a dispute shows both sides. none-found: we looked and found nothing, which does not prove that there is nothing.
   */
  standing: 'established' | 'attributed' | 'disputed' | 'none-found'
  /**
   * Who says so: the id of a person, a body or a country. Needed for attributed facts and for quotes.
   */
  by?: Id
  /**
   * Who passed the words on, where they reach us second-hand: the id of a person, a body or a country.
   */
  via?: Id
  quote?: Quote
  /**
   * The Admiralty code's number for this claim, judged apart from its source: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
   */
  credibility?: number
  /**
   * Ids from sources.yaml, the best one first. Every fact but a none-found one has at least one.
   */
  sources?: Id[]
  /**
   * The day on which somebody last held this record against its sources; for none-found, the day of the search.
   */
  reviewed?: Day
  reviewer?: Reviewer
  /**
   * A caution for the reader, shown beside the fact.
   */
  note?: Prose
  exempt?: Exemptions
}
export interface Exercise extends Claim {
  date: Edtf
  /**
   * The name of the exercise, such as Immediate Response 25; where it has none on record, a few words for it.
   */
  name: Line
  /**
   * For an exercise that is announced: when it is to be held. Its date is then the day of the announcement.
   */
  planned?: Edtf
  /**
   * Where it was or will be held, as far as the sources show.
   */
  place?: Line
  /**
   * Who took part, or will: ids of countries or bodies.
   */
  participants: Id[]
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
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "fact".
 */
export interface Fact extends Claim {
  date: Edtf
}
export interface Term {
  id: Id
  formerly?: Formerly
  /**
   * The term or acronym as the book uses it.
   */
  term: Line
  /**
   * What the acronym stands for.
   */
  expansion?: Line
  definition: Prose
  sources?: Id[]
  exempt?: Exemptions
}
export interface Invitation extends Claim {
  date: Edtf
  /**
   * The id of the country that was asked.
   */
  to: Id
  /**
   * Who asked: the id of a person, a body or a country.
   */
  inviter?: Id
  /**
   * formal: in writing, from state to state. spoken: said in public. reported: others report an invitation, none is on record.
   */
  how: 'formal' | 'spoken' | 'reported'
  /**
   * none-on-record: no answer was found. accepted: it said yes. declined: it said no. denied-being-invited: it says that it was not asked.
   */
  answer: 'none-on-record' | 'accepted' | 'declined' | 'denied-being-invited'
  /**
   * When it answered. A book as known before that day has no answer on record.
   */
  answered?: Edtf
  /**
   * Further facts that belong to this record.
   *
   * @minItems 1
   * @maxItems 100
   */
  facts?: Fact[]
}
export interface Member extends Claim {
  date: Edtf
  /**
   * The id of the country.
   */
  country: Id
  /**
   * The id of the person who signed.
   */
  signatory: Id
  /**
   * Further facts that belong to this record.
   *
   * @minItems 1
   * @maxItems 100
   */
  facts?: Fact[]
}
export interface NameInUse extends Claim {
  date: Edtf
  /**
   * Who says so: the id of a person, a body or a country. Needed for attributed facts and for quotes.
   */
  by: Id
  name: Wording
  /**
   * The kind of word it is, such as declaration or alliance. Names with the same word stand together.
   */
  word?: Line
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
export interface NatoStatusInterval extends Claim {
  /**
   * The id of the country.
   */
  country: Id
  /**
   * member: a party to the North Atlantic Treaty. invitee: invited to accede. aspirant: NATO has declared that it may join. partner: in the Partnership for Peace or another partnership. none: no formal status.
   */
  status: 'member' | 'invitee' | 'aspirant' | 'partner' | 'none'
  /**
   * When the period began. Leave it out where it is not known.
   */
  from?: Edtf
  /**
   * When the period ended. Leave it out where it has not ended.
   */
  to?: Edtf
}
/**
 * The pact itself: what it is called, what kind of document it is, and the fact of its signing.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "pact".
 */
export interface Pact extends Claim {
  date: Edtf
  /**
   * The name as the book uses it.
   */
  name: Line
  /**
   * A short name for running heads and tables.
   */
  short?: Line
  /**
   * What kind of document it is, such as joint declaration or treaty.
   */
  kind: Line
  /**
   * Where it was signed.
   */
  place?: Line
  /**
   * The heading of the text itself, in its own language.
   */
  heading?: Quote
}
export interface Person {
  id: Id
  formerly?: Formerly
  /**
   * The name in its own spelling, given name first.
   */
  name: Line
  /**
   * The name as an index sorts it, family name first, where that is not simply the last word first. Names in scripts such as Han, Hangul and Thai, and Arabic ones with ibn, stay as they are written.
   */
  sort?: Line
  /**
   * The id of the country that the person serves.
   */
  country?: Id
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
   * The title, such as Minister of Defence of Albania.
   */
  title: Line
  /**
   * The id of the body the office belongs to, from bodies.yaml.
   */
  body?: Id
  /**
   * The first day in office. Leave it out where the sources do not show it.
   */
  from?: Edtf
  /**
   * The last day in office. Leave it out where no end is on record.
   */
  to?: Edtf
  sources: Id[]
  note?: Line
}
export interface Reaction extends Claim {
  /**
   * Whose reaction: the id of a country or a body.
   */
  actor: Id
  /**
   * supports: it welcomes the pact or helps it. neutral: it takes note and takes no side. concerned: it asks or worries, and does not reject it. opposes: it rejects the pact or acts against it. none-found: we looked and found no reaction.
   */
  stance: 'supports' | 'neutral' | 'concerned' | 'opposes' | 'none-found'
  /**
   * What it reacts to: the id of the pact or of an event or another fact.
   */
  to: Id
}
export interface ScopePart extends Claim {
  date: Edtf
  /**
   * The number of the part in the document. Leave it out for a preamble or annex.
   */
  part?: number
  /**
   * The subject of the part.
   */
  title: Line
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
  formerly?: Formerly
  /**
   * Who publishes the page, as the page says.
   */
  publisher: Line
  /**
   * The title in its own language. Write null where the title was not shown to us.
   */
  title: Title | null
  url: Url
  /**
   * The address of an archived copy.
   */
  archive?: Url
  /**
   * The date of publication. Where the page shows none, a bound such as ../2026-02-03: by that day, from what the page, its address or a page that cites it shows. Write unknown where nothing shows it.
   */
  published: Edtf
  /**
   * The day on which we last read it.
   */
  accessed?: Day
  lang?: Language
  /**
   * official: a text or page of a state or an international body. press: a newspaper, broadcaster or news site. agency: a news agency's own page. fact-check: a page that checks what others claim. analysis: a research or opinion page. mirror: a copy of somebody else's page. other: any other page.
   */
  kind?: 'official' | 'press' | 'agency' | 'fact-check' | 'analysis' | 'mirror' | 'other'
  grade: Grade
  /**
   * The id of the body whose report this page repeats (a wire, a ministry), from bodies.yaml. Sources with one origin count as one.
   */
  origin?: Id
  /**
   * What a reader should know of this page: a mirror, an excerpt, state-owned.
   */
  note?: Prose
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
   * What the page says, in our words.
   */
  says: Line
  /**
   * What the better sources say.
   */
  finding: Prose
  /**
   * The ids of the facts that show it.
   */
  facts: Id[]
}
export interface Statement extends Claim {
  date: Edtf
  /**
   * What the statement is about, such as Legal weight. Statements on one topic stand together.
   */
  topic: Line
}
export interface Unknown {
  id: Id
  formerly?: Formerly
  /**
   * The open question.
   */
  question: Line
  /**
   * What the search found, or did not.
   */
  found: Prose
  /**
   * The ids of the facts that bear on it.
   */
  facts?: Id[]
  /**
   * The day since when the question has been open. A book as known on an earlier day leaves it out; without one, the day of the search counts.
   */
  since?: Day
  /**
   * The day of the search.
   */
  reviewed: Day
  reviewer?: Reviewer
  exempt?: Exemptions
}
export interface WithdrawnRecord {
  /**
   * The id that the record had.
   */
  id: Id
  /**
   * The day on which it was withdrawn.
   */
  day: Day
  /**
   * Why, in a sentence for the reader.
   */
  why: Prose
}
/**
 * Words taken letter for letter from the source. A paraphrase never stands here.
 *
 * This interface was referenced by `Shapes`'s JSON-Schema
 * via the `definition` "Quote".
 */
export interface Quote {
  lang: Language
  /**
   * The words letter for letter, in the language in which the source prints them, without quotation marks around them. Empty lines part paragraphs.
   */
  text: string
  /**
   * The words in the language of the book, where the source prints another one.
   */
  translation?: string
  /**
   * Who made the translation: ours for our own, else the name of whoever published it.
   */
  translator?: Line
}
export interface Exemption {
  /**
   * The rule's code, as the finding names it.
   */
  rule: Id
  /**
   * Why the rule does not fit here.
   */
  reason: Line
}
