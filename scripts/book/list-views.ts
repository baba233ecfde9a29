/** The view of one record of each list. */
import type { Event, Exercise, Invitation, NatoStatusInterval, Reaction } from '../facts/model/types.ts'
import type { Actor, Citation, DateView, FactView, Markdown } from './views.ts'

export interface ScopeView extends FactView {
  part: number | null
  title: string
  facts: FactView[]
}

export interface MemberView extends FactView {
  country: CountryView
  signatory: Actor
  status: StatusView | null
  facts: FactView[]
}

export interface StatusView extends FactView {
  country: CountryView
  status: NatoStatusInterval['status']
  from: DateView | null
  to: DateView | null
}

export interface InvitationView extends FactView {
  to: Actor
  inviter: Actor | null
  how: Invitation['how']
  answer: Invitation['answer']
  facts: FactView[]
}

export interface StatementView extends FactView {
  topic: string
}

export interface ReactionView extends FactView {
  actor: Actor
  stance: Reaction['stance']
  /** What it reacts to, in a few words, and the fact's id. */
  to: { id: string; label: string }
}

export interface EventView extends FactView {
  title: string
  kind: Event['kind']
  place: string | null
}

export interface ExerciseView extends FactView {
  name: string
  /** When it is to be held, where it is announced. */
  planned: DateView | null
  place: string | null
  participants: Actor[]
  framework: Exercise['framework']
  status: Exercise['status']
  facts: FactView[]
}

export interface NameView extends FactView {
  name: { lang: string; text: string; translation: string | null; translator: string | null }
  /** The kind of word it is, such as declaration or alliance. */
  word: string | null
}

export interface DisputeView {
  id: string
  question: string
  positions: { text: Markdown; facts: FactView[] }[]
  unknown: Markdown | null
  reviewed: DateView | null
  reviewer: string | null
}

/** A line that earlier editions had, with what it last said. */
export interface WithdrawnView {
  id: string
  day: DateView
  why: Markdown
  /** The last edition that had it, and what it said there; null where no edition is kept that had it. */
  last: { edition: number; words: Markdown; by: string | null; date: DateView | null } | null
}

export interface UnknownView {
  id: string
  question: string
  found: Markdown
  facts: FactView[]
  /** Since when it has been open, as far as it says. */
  since: DateView | null
  reviewed: DateView
  reviewer: string | null
}

export interface CountryView {
  id: string
  code: string
  name: string
  names: { lang: string; text: string }[]
  /** The text of the status footnote, or null. */
  footnote: { text: Markdown; citations: Citation[] } | null
}

export interface BodyView {
  id: string
  name: string
  /** Its acronym or usual short name. */
  short: string | null
  country: CountryView | null
}

export interface PersonView {
  id: string
  name: string
  sort: string
  country: CountryView | null
  note: Markdown | null
  offices: { title: string; from: DateView | null; to: DateView | null; citations: Citation[]; note: string | null }[]
  /** The facts that this person says, passes on or is quoted in. */
  facts: FactView[]
}

export interface SourceView {
  id: string
  number: number
  publisher: string
  title: string | null
  url: string
  archive: string | null
  published: DateView
  accessed: DateView | null
  lang: string | null
  kind: string | null
  grade: string
  origin: Actor | null
  note: Markdown | null
  cautions: { says: string; finding: Markdown; facts: FactView[] }[]
  /** Every fact of this book that rests on it. */
  facts: FactView[]
}

export interface TermView {
  id: string
  term: string
  expansion: string | null
  definition: Markdown
  citations: Citation[]
}
