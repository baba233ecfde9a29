import type { ReactionView } from '../../book/list-views.ts'
import type { Actor, DateView } from '../../book/views.ts'

/** A column: a month with reactions, those that no month is on record for, or those that nothing was found of. */
export interface Column {
  key: string
  /** The month's short name in the language of the book; null for the other two. */
  label: string | null
  year: string | null
  /** Whether it is the first of its year. */
  opensYear: boolean
  /** Whether months without a reaction lie before it. */
  gap: boolean
}

export interface ReactionMatrix {
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

/**
 * Actor × month × stance: the reactions as a table that is read at a glance.
 * A date stands in a month only where it can mean no other.
 */
export function reactionMatrix(reactions: readonly ReactionView[], lang: string): ReactionMatrix {
  const keys = new Set(reactions.map(columnOf))
  const months = [...keys].filter((key) => key !== undated && key !== noneFound).toSorted()
  const columns = [
    ...months.map((key, index) => monthColumn(key, months[index - 1], lang)),
    ...[undated, noneFound]
      .filter((key) => keys.has(key))
      .map((key): Column => ({ key, label: null, year: null, opensYear: false, gap: false })),
  ]
  return {
    columns,
    stances,
    groups: groupsOf(reactions, ({ actor }) => actor).map(({ who, all }) => ({
      actor: who,
      rows: groupsOf(all, ({ by }) => by).map(({ who: by, all: own }) => ({
        by,
        cells: columns.map(({ key }) => own.filter((each) => columnOf(each) === key)),
      })),
    })),
  }
}

function columnOf({ stance, date }: ReactionView): string {
  if (stance === 'none-found') return noneFound
  const [first, last] = [monthOf(date, 'earliest'), monthOf(date, 'latest')]
  const month = first ?? last
  return month !== undefined && (last ?? first) === month ? month : undated
}

const monthOf = (date: DateView, side: 'earliest' | 'latest'): string | undefined => date[side]?.slice(0, 7)

/** Reactions by somebody, in the order in which each first appears. */
function groupsOf<Who extends Actor | null>(reactions: readonly ReactionView[], whoOf: (each: ReactionView) => Who) {
  return [...Map.groupBy(reactions, (each) => whoOf(each)?.id ?? '').values()].flatMap((all) => {
    const [first] = all
    return first === undefined ? [] : [{ who: whoOf(first), all }]
  })
}

function monthColumn(key: string, before: string | undefined, lang: string): Column {
  const year = key.slice(0, 4)
  return {
    key,
    label: monthName(key, lang),
    year,
    opensYear: before?.slice(0, 4) !== year,
    gap: before !== undefined && count(key) - count(before) > 1,
  }
}

const monthName = (key: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' }).format(new Date(key))

const count = (key: string): number => Number(key.slice(0, 4)) * 12 + Number(key.slice(5))
