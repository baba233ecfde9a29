import type { Briefing } from './types.ts'

/**
 * What an id may stand for. A person, a body or a country is an actor; a fact, a dispute or an unknown is a record. What
 * speaks of earlier editions may also name a record that was withdrawn: recalled is one of these or such a record,
 * published is anything that has an id, or such a record.
 */
export type Target =
  | 'source'
  | 'actor'
  | 'person'
  | 'body'
  | 'country'
  | 'fact'
  | 'record'
  | 'pact'
  | 'recalled'
  | 'published'

/** Where a value or a text stands. */
interface Located {
  record: object
  /** The keys and indexes that lead to it in the record; empty for a Markdown file. */
  at: readonly (string | number)[]
  /** The folder of the pact that it belongs to, in which facts are looked for; null for what all pacts share. */
  pact: string | null
}

/** One id in a record that stands for another record. */
export interface Reference extends Located {
  id: string
  target: Target
  /** The mark that names it, where it stands inside a text. */
  mark?: { text: Text; words: string; index: number }
}

/** One Markdown text of the facts or of a briefing. */
export interface Text extends Located {
  markdown: string
  /** The briefing that it stands in; null for a text of the facts. */
  briefing: Briefing | null
  /** The record's own quoted words, in all its languages. */
  quoted: string[]
  /** Whether the book itself speaks, and not somebody whom it reports. */
  own: boolean
}
