import type { ChapterKind } from '../facts/model/chapters.ts'
import type { ListName } from '../facts/model/collections.ts'
import type { Briefing } from '../facts/model/types.ts'
import type {
  BodyView,
  CountryView,
  DisputeView,
  EventView,
  ExerciseView,
  InvitationView,
  MemberView,
  NameView,
  PersonView,
  ReactionView,
  ScopeView,
  SourceView,
  StatementView,
  StatusView,
  TermView,
  UnknownView,
  WithdrawnView,
} from './list-views.ts'
import type { Change, Difference, Version } from '../facts/model/changes.ts'
import type { LeftOut } from '../facts/model/known.ts'
import type { Freshness } from './freshness.ts'
import type { DateView, FactView, IndexTerm, Markdown, Place, QuoteView } from './views.ts'

/** The view of one record of each list. A list without one is a type error. */
export interface Views {
  countries: CountryView
  people: PersonView
  bodies: BodyView
  sources: SourceView
  natoStatus: StatusView
  glossary: TermView
  scope: ScopeView
  members: MemberView
  invitations: InvitationView
  statements: StatementView
  reactions: ReactionView
  events: EventView
  exercises: ExerciseView
  disputes: DisputeView
  names: NameView
  unknowns: UnknownView
  withdrawn: WithdrawnView
}

/** The lists of a book, by the names of their collections. */
export type BookLists = { [Name in ListName]: Views[Name][] }

/** One chapter: it names what it shows by its kind; the records are the book's. `intro` is the Markdown that opens it, or null. */
export interface Chapter {
  kind: ChapterKind
  id: string
  number: number
  title: string | null
  intro: Markdown | null
}

/** A version as a reader sees it. */
export interface VersionView extends Omit<Version, 'asOf' | 'published'> {
  asOf: DateView
  published: DateView | null
}

/** Which state of the facts a book shows. */
export interface BookVersion {
  kind: Version['kind']
  /** The number of the edition that it is, or that it goes beyond; null before the first. */
  edition: string | null
  /** The newest edition that stands; null before the first. */
  newest: VersionView | null
  /** How many lines have changed since the newest edition. */
  since: number
  /** Whether it holds just what the newest edition holds. Where it does not, words beside the lines may have changed alone. */
  exact: boolean
}

/** One key of a record whose value differs: dates as the book writes them, names in the place of ids. */
export type DifferenceView =
  | Exclude<Difference, { of: 'ids' }>
  | { of: 'ids'; key: string; added: NamedRecord[]; lost: NamedRecord[] }

/** A record that something refers to; its name is its id where it is in the book no longer. */
export interface NamedRecord {
  id: string
  name: string
}

/** A change with what a reader needs to know of its record. */
export interface ChangeView extends Omit<Change, 'differences' | 'withdrawn' | 'erratum'> {
  /** What the record is about, in a few words; empty where that is not kept. */
  title: string
  /** The language of its title; null for that of the book. */
  titleLang: string | null
  /** Who says so, where somebody does. */
  by: string | null
  /** The date of the record; null for one that has none. */
  date: DateView | null
  /** What the line says after the change, or said last; null for what is no line, or where it is not kept. */
  text: Markdown | null
  differences: DifferenceView[]
  withdrawn: { day: DateView; why: Markdown } | null
  erratum: { day: DateView; text: Markdown } | null
}

/** What changed from one version to the next. */
export interface StepView {
  from: VersionView
  to: VersionView
  changes: ChangeView[]
}

/** What became of one line in one step. */
export interface LineChange {
  from: VersionView
  to: VersionView
  change: ChangeView
}

/**
 * The composed briefing: everything a page or a PDF shows, and nothing that is not in it. Each collection is a list of
 * its views, in the order in which a reader meets them, whether a chapter shows it or not.
 */
export interface Book extends BookLists {
  id: string
  title: string
  subtitle: string | null
  description: string | null
  lang: string
  /** Which state of the facts it shows. */
  version: BookVersion
  /** Where it stands below the folder of its briefing: empty, or such as editions/1/. */
  folder: string
  /** The address under which its PDFs are kept, where the site does not have them; null where it has. */
  archive: string | null
  asOf: DateView
  /** The day of the edition that it is, or that it goes beyond; the day of which it speaks, before there is one. */
  published: DateView
  authors: string[]
  contact: string | null
  marking: Briefing['marking']
  fictional: boolean
  paper: 'A4' | 'Letter'
  keyPoints: Markdown[]
  changes: Markdown[]
  corrections: { date: DateView; text: Markdown }[]
  /** From each edition to the next, the newest first. */
  steps: StepView[]
  /** What became known since the newest reconstruction; null where the book has none. */
  learnt: StepView | null
  /** What became of each line that changed, by its id, the newest first. */
  lineage: Record<string, LineChange[]>
  /** The ids that records had in earlier editions, and have now. */
  formerly: Record<string, string>
  /** What is not in the book because it came after the day of which it speaks; null where the facts are shown as they stand. */
  leftOut: LeftOut | null
  /** When its lines were reviewed, and when they are to be again. */
  freshness: Freshness
  /** The name of the pact's folder, and of its part of the site. */
  pactId: string
  pact: FactView & { name: string; short: string; kind: string; place: string | null; heading: QuoteView | null }
  chapters: Chapter[]
  /** Every fact by its id, shown or not. */
  facts: Record<string, FactView>
  /** Where each fact, dispute and unknown stands in full, by its id. */
  places: Record<string, Place>
  /** The entries of the index at the back of the printed book. */
  index: IndexTerm[]
  /** The ids of the countries to draw on the map beside the members and those invited. */
  map: string[]
}
