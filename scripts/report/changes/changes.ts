import type { Step } from '../../facts/model/changes.ts'
import type { CheckedFacts } from '../../facts/model/facts.ts'
import { lookupIn } from './lookup.ts'
import { changesMarkdown } from './markdown.ts'
import { newsOf } from './news.ts'
import { changesText } from './text.ts'

/** The forms of a report on changes. */
export const changesFormats = ['text', 'json', 'markdown'] as const
export type ChangesFormat = (typeof changesFormats)[number]

/** How a text is shown. */
export interface Shown {
  colour: boolean
  /** Of the terminal; null for a file or a pipe. */
  columns: number | null
}

/**
 * What changed between two states of a book, in a form. JSON holds `from`, `to` and `changes` as they are: keys may be
 * added, never renamed.
 * @param facts both states that the step leads from and to
 */
export function changesReport(
  step: Step,
  facts: { before: CheckedFacts; after: CheckedFacts },
  format: ChangesFormat,
  { colour, columns }: Shown = { colour: false, columns: null },
): string {
  if (format === 'json') return JSON.stringify(step, null, 2)
  const news = newsOf(step, { before: lookupIn(facts.before), after: lookupIn(facts.after) })
  return format === 'markdown' ? changesMarkdown(news) : changesText(news, colour, columns)
}
