import { asWritten } from '../../book/dates.ts'
import type { ReactionView } from '../../book/list-views.ts'
import type { Actor } from '../../book/views.ts'

/** A column: a period with reactions, those that no one period is on record for, or those that nothing was found of. */
export interface Column {
  key: string
  /** The period's short name in the language of the book; null for the other two. */
  label: string | null
  /** The year that a period shorter than a year belongs to. */
  year: string | null
  /** Whether it is the first of its year. */
  opensYear: boolean
  /** Whether periods without a reaction lie before it. */
  gap: boolean
}

export interface ReactionMatrix {
  /** How long a period is. */
  period: 'month' | 'quarter' | 'year' | 'years'
  columns: Column[]
  /** Every stance, for the key. */
  stances: readonly ReactionView['stance'][]
  /** Who reacted, each with a row for everyone who spoke for it. Cells are in the order of the columns. */
  groups: { actor: Actor; rows: { by: Actor | null; cells: ReactionView[][] }[] }[]
}

/** From welcome to rejection, then those of whom nothing was found. One that is left out is a type error. */
const stances = Object.keys({
  supports: true,
  neutral: true,
  concerned: true,
  opposes: true,
  'none-found': true,
} satisfies Record<ReactionView['stance'], true>) as ReactionView['stance'][]

export const undated = 'undated'
export const noneFound = 'none-found'

/** So many columns have room beside each other on the narrower paper. */
const mostColumns = 18
/** How many months a period may have: a month, a quarter, a year, and as many years as it takes. */
const lengths = [1, 3, 12, 60, 120, 600, 1200]

/**
 * Actor × period × stance: the reactions as a table that is read at a glance. Its periods are months, or longer where
 * those would be more columns than have room. A date stands in a period only where it can mean no other.
 */
export function reactionMatrix(reactions: readonly ReactionView[], lang: string): ReactionMatrix {
  const keysOf = (months: number) => new Set(reactions.map((each) => columnOf(each, months)))
  const months = lengths.find((each) => keysOf(each).size <= mostColumns) ?? 12_000
  const keys = keysOf(months)
  const periods = [...keys].filter((key) => key !== undated && key !== noneFound).toSorted()
  const columns = [
    ...periods.map((key, index) => periodColumn(key, periods[index - 1], months, lang)),
    ...[undated, noneFound]
      .filter((key) => keys.has(key))
      .map((key): Column => ({ key, label: null, year: null, opensYear: false, gap: false })),
  ]
  return {
    period: months === 1 ? 'month' : months === 3 ? 'quarter' : months === 12 ? 'year' : 'years',
    columns,
    stances,
    groups: groupsOf(reactions, ({ actor }) => actor).map(({ who, all }) => ({
      actor: who,
      rows: groupsOf(all, ({ by }) => by).map(({ who: by, all: own }) => ({
        by,
        cells: columns.map(({ key }) => own.filter((each) => columnOf(each, months) === key)),
      })),
    })),
  }
}

/** The first month of the period that a reaction falls into, or the column of those without one. */
function columnOf({ stance, date }: ReactionView, months: number): string {
  if (stance === 'none-found') return noneFound
  const [first, last] = [date.earliest, date.latest].map((day) => (day === null ? null : periodOf(day, months)))
  const period = first ?? last
  return period !== null && period !== undefined && (last ?? first) === period ? period : undated
}

/** The first month of the period that a day, or a month, is in. */
const periodOf = (day: string, months: number): string => monthAt(Math.floor(count(day) / months) * months)

/** Reactions by somebody, in the order in which each first appears. */
function groupsOf<Who extends Actor | null>(reactions: readonly ReactionView[], whoOf: (each: ReactionView) => Who) {
  return [...Map.groupBy(reactions, (each) => whoOf(each)?.id ?? '').values()].flatMap((all) => {
    const [first] = all
    return first === undefined ? [] : [{ who: whoOf(first), all }]
  })
}

function periodColumn(key: string, before: string | undefined, months: number, lang: string): Column {
  const year = key.slice(0, 4)
  const last = monthAt(count(key) + months - 1)
  const isYears = months >= 12
  return {
    key,
    label: isYears ? [...new Set([year, last.slice(0, 4)])].join('–') : monthNames(key, last, lang),
    year: isYears ? null : year,
    opensYear: before?.slice(0, 4) !== year,
    gap: before !== undefined && count(key) - count(before) > months,
  }
}

function monthNames(first: string, last: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { ...asWritten, month: 'short' })
  return [...new Set([first, last])].map((key) => format.format(new Date(key))).join('–')
}

/** A month as the number of months since the year 0, and back. */
const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
