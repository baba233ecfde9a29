import { styleText } from 'node:util'
import { byReviewer, bySource, type Overdue, type Staleness } from '../facts/selection/stale.ts'
import { wrap } from './wrap.ts'

/** What the report needs to know of what the records rest on and stand in. */
export interface StaleContext {
  publisherOf: (source: string) => string
  /** Where a record stands, as file:line; null where nobody knows. */
  where: (id: string) => string | null
}

/** How the report looks. */
interface Looks {
  by: 'reviewer' | 'source' | null
  colour: boolean
  /** Of the terminal; null for a file or a pipe, where no line is broken. */
  columns: number | null
}

/** How many letters of a record are shown: enough to know it by. */
const shortly = 120

/** What is overdue, for people: each record with its day, its place and its words; then who and what is behind. */
export function staleText(stale: Staleness, context: StaleContext, { by, colour, columns }: Looks): string {
  const { overdue, day, records } = stale
  const bold = (text: string): string => (colour ? styleText('bold', text, { validateStream: false }) : text)
  if (overdue.length === 0) return [`Nothing is overdue on ${day}.`, nextDue(stale)].join(' ').trim()
  const list = (all: readonly Overdue[]): string[] => all.map((each) => entry(each, context, columns, bold))
  const people = byReviewer(overdue).map(([name, all]) => ({ name: name ?? 'nobody named', all }))
  const sources = bySource(overdue).map(([id, all]) => ({ name: sourceName(id, context), all }))
  const groups = by === null ? null : by === 'reviewer' ? people : sources
  const verb = overdue.length === 1 ? 'is' : 'are'
  return [
    `${overdue.length} of ${count(records, 'record')} ${verb} overdue for review on ${day}, the oldest first.`,
    ...(groups?.flatMap(({ name, all }) => [bold(`${name}: ${all.length}`), ...list(all)]) ?? list(overdue)),
    [bold('By reviewer'), ...people.map(sum)].join('\n'),
    [bold('By source'), ...sources.map(sum)].join('\n'),
    nextDue(stale),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function entry(
  { id, words, due, days, reviewer }: Overdue,
  { where }: StaleContext,
  columns: number | null,
  bold: (text: string) => string,
): string {
  const short = words.length > shortly ? `${words.slice(0, words.lastIndexOf(' ', shortly))} …` : words
  const shown = columns === null ? `  ${short}` : `  ${wrap(short, columns - 3, '  ')}`
  const by = reviewer === null ? '' : `  ${reviewer}`
  return `${bold(due)}  ${count(days, 'day')} overdue  ${id}${by}\n  ${where(id) ?? ''}\n${shown}`
}

function nextDue({ next, overdue }: Staleness): string {
  if (next === null) return ''
  const words = overdue.length === 0 ? 'The next review is due on' : 'After these, the next review is due on'
  return `${words} ${next.due} (${count(next.records, 'record')}).`
}

const sum = ({ name, all }: { name: string; all: readonly Overdue[] }): string =>
  `${String(all.length).padStart(6)}  ${name}`

const sourceName = (id: string | null, { publisherOf }: StaleContext): string =>
  id === null ? 'no source of their own' : `${publisherOf(id)} (${id})`

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/**
 * What is overdue, for other programs, as JSON: `day`, `records`, `next`; `overdue` has each record with `id`, `where`
 * (file:line), `words`, `due`, `days`, `reviewed`, `reviewer` and `sources`, the oldest first; `reviewers` and `sources` name
 * the ids of theirs, the most first. Keys may be added, never renamed.
 */
export function staleJson({ overdue, ...stale }: Staleness, { where, publisherOf }: StaleContext): string {
  const ids = (all: readonly Overdue[]): string[] => all.map(({ id }) => id)
  return JSON.stringify(
    {
      ...stale,
      overdue: overdue.map((each) => ({ ...each, where: where(each.id) })),
      reviewers: byReviewer(overdue).map(([reviewer, all]) => ({ reviewer, overdue: ids(all) })),
      sources: bySource(overdue).map(([id, all]) => ({
        id,
        publisher: id === null ? null : publisherOf(id),
        overdue: ids(all),
      })),
    },
    null,
    2,
  )
}
