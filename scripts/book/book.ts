import type { Briefing } from '../facts/model/types.ts'
import type { IndexTerm } from './index-terms.ts'
import type {
  CountryView,
  DateView,
  DisputeView,
  EventView,
  FactView,
  InvitationView,
  Markdown,
  MemberView,
  NameView,
  PersonView,
  Place,
  QuoteView,
  ReactionView,
  ScopeView,
  SourceView,
  StatementView,
  StatusView,
  TermView,
  UnknownView,
} from './views.ts'

/** What each kind of chapter shows. */
interface ChapterContents {
  summary: { keyPoints: Markdown[] }
  prose: object
  scope: { parts: ScopeView[] }
  members: { members: MemberView[] }
  'nato-status': { rows: { country: CountryView; intervals: StatusView[] }[] }
  invitations: { invitations: InvitationView[] }
  statements: { topics: { topic: string; statements: StatementView[] }[] }
  reactions: { reactions: ReactionView[] }
  timeline: { events: EventView[] }
  disputes: { disputes: DisputeView[] }
  names: { names: NameView[] }
  people: { people: PersonView[] }
  unknowns: { unknowns: UnknownView[] }
  cautions: { sources: SourceView[] }
  glossary: { terms: TermView[] }
  sources: { sources: SourceView[] }
  method: object
}

export type ChapterKind = keyof ChapterContents

/** One chapter. `intro` is the Markdown that opens it, or null. */
export type Chapter = {
  [Kind in ChapterKind]: {
    kind: Kind
    id: string
    number: number
    title: string | null
    intro: Markdown | null
  } & ChapterContents[Kind]
}[ChapterKind]

/** The composed briefing: everything a page or a PDF shows, and nothing that is not in it. */
export interface Book {
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
  sources: SourceView[]
  people: PersonView[]
  terms: TermView[]
  /** The entries of the index at the back of the printed book. */
  index: IndexTerm[]
  countries: CountryView[]
  /** The ids of the countries to draw on the map beside the members and those invited. */
  map: string[]
}
