import { holds, type CollectionName } from './collections.ts'

/** A state of the facts that a reader may have met: an edition, a reconstruction, or the facts as they stand. */
export interface Version {
  /** An edition was published on purpose; a reconstruction shows what was known on a day; now is what the files hold. */
  kind: 'edition' | 'reconstruction' | 'now'
  /** The number of the edition; null for what is none. */
  number: number | null
  /** The day of which it speaks, as YYYY-MM-DD. */
  asOf: string
  /** The day on which it was published; null for what never was. */
  published: string | null
}

/**
 * What became of a record, in the word that says most. A dispute that is taken out is settled, an unknown is answered;
 * one that comes in is opened. A record of any collection that only changed its place in the book has moved.
 */
export type ChangeKind = 'added' | 'withdrawn' | 'corrected' | 'changed' | 'moved' | 'opened' | 'settled' | 'answered'

/** One key of a record whose value differs. */
export type Difference =
  /** Words of our own or of somebody: Markdown or a line, null where there was or is none. */
  | { of: 'words'; key: string; before: string | null; after: string | null }
  /** A value from a list, a date, a number or an id: standing, credibility, grade, status, stance, by. */
  | { of: 'value'; key: string; before: string | null; after: string | null }
  /** Ids that came in and went out: sources, participants, the facts of a side. */
  | { of: 'ids'; key: string; added: string[]; lost: string[] }
  /** An office of a person: its title, and from when to when. */
  | { of: 'office'; before: Office | null; after: Office | null }

interface Office {
  title: string
  from: string | null
  to: string | null
}

/** The keys that hold a date. */
const dateKeys = new Set(['date', 'from', 'to', 'planned', 'answered', 'published', 'accessed', 'reviewed', 'since'])

/** Whether a key whose value differs holds a date. */
export const holdsDate = (key: string): boolean => dateKeys.has(key)

/** What became of one record between two versions. */
export interface Change {
  /** The id that the record has now, or had last; with the collection it is the change's permalink. */
  id: string
  collection: CollectionName
  kind: ChangeKind
  /** The id that it had before, where that was another. */
  formerly: string | null
  differences: Difference[]
  /** Why it was withdrawn, and when; null where it was not, or is only no longer shown. */
  withdrawn: { day: string; why: string } | null
  /** What was wrong, where the change is a correction. */
  erratum: { day: string; text: string } | null
  /** Whether only the spelling changed, which is no news. */
  isSpelling: boolean
}

/** The differences that tell a reader something: the lines of a side do not, where what the side says changed with them. */
export const toldOf = (differences: readonly Difference[]): Difference[] =>
  differences.filter((each) => {
    const side = 'key' in each ? /^(positions\[\d+\])\.facts$/.exec(each.key)?.[1] : undefined
    return side === undefined || !differences.some((other) => 'key' in other && other.key === `${side}.text`)
  })

/** Whether a change is one of a line of the book: a fact or a question. Sources, people and terms are beside the lines. */
export const isLine = ({ collection }: Pick<Change, 'collection'>): boolean => !holds(collection, 'things')

/** What changed from one version to the next. */
export interface Step {
  from: Version
  to: Version
  changes: Change[]
}

/** A line that is no longer in the book, with what it last said. */
export interface Gone {
  id: string
  day: string
  why: string
  /** The last edition that had it, and its words there; null where no edition has them. */
  last: { number: number; words: string; by: string | null; date: string | null } | null
}

/** What composing is told of earlier editions. */
export interface History {
  /** What this book is. */
  at: Version
  /** The newest edition that stands; null before the first. What this book is, where it is an edition itself. */
  newest: Version | null
  /** Whether the book holds just what the newest edition holds. */
  exact: boolean
  /** From each edition to the next, the oldest first; the last one leads to what this book is, where that is no edition. */
  steps: Step[]
  /** What became known since the newest reconstruction of the book; null where it has none. */
  learnt: Step | null
  gone: Gone[]
}
