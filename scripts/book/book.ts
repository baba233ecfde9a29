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
} from './list-views.ts'
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
  edition: string
  asOf: DateView
  published: DateView
  authors: string[]
  contact: string | null
  marking: Briefing['marking']
  fictional: boolean
  paper: 'A4' | 'Letter'
  keyPoints: Markdown[]
  changes: Markdown[]
  corrections: { date: DateView; text: Markdown }[]
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
