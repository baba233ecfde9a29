import {
  claimsOf,
  questionsOf,
  sharedClaimsOf,
  type CheckedFacts,
  type DeepReadonly,
  type PactFacts,
} from '../facts/model/facts.ts'
import type { Change, History, Version } from '../facts/model/changes.ts'
import { isLine } from '../facts/model/changes.ts'
import type { BookVersion, LineChange, StepView, VersionView } from './book.ts'
import { byId } from './by-id.ts'
import { changeViews } from './change-views.ts'
import type { Context } from './context.ts'
import type { WithdrawnView } from './list-views.ts'
import type { Markdown } from './views.ts'

/** What a book is: an edition, or the facts as they stand with how much changed since the newest one. */
export function versionOf(
  { at, newest, exact }: History,
  declared: string | null,
  [latest]: readonly StepView[],
  view: (version: Version) => VersionView,
): BookVersion {
  const edition = at.number ?? newest?.number ?? null
  return {
    kind: at.kind,
    edition: edition === null ? declared : String(edition),
    newest: newest === null ? null : view(newest),
    exact,
    since: at.kind === 'now' && latest?.to.kind === 'now' ? latest.changes.filter(isNews).length : 0,
  }
}

/** Whether a change counts: one of what a line says, and of more than its spelling. A line that only moved says what it said. */
export const isNews = (change: Pick<Change, 'collection' | 'isSpelling' | 'kind'>): boolean =>
  isLine(change) && !change.isSpelling && change.kind !== 'moved'

/** A version with its days as the book writes them. */
export const viewVersion =
  ({ lookups }: Pick<Context, 'lookups'>) =>
  ({ kind, number, asOf, published }: Version): VersionView => ({
    kind,
    number,
    asOf: lookups.date(asOf),
    published: published === null ? null : lookups.date(published),
  })

/** The steps with what a reader needs to know of each change, the newest first. @param steps the oldest first */
export function viewSteps(context: Context, steps: History['steps']): StepView[] {
  const view = viewVersion(context)
  const viewChange = changeViews(context)
  // What a line said after a step is what it said before the next one that changed its words.
  const texts = new Map<string, Markdown | null>(textsOf(context))
  return steps.toReversed().map(({ from, to, changes }) => {
    const told = changes.map((change) => viewChange({ change, text: texts.get(change.id) ?? null }))
    for (const { id, differences } of changes) {
      const words = differences.find((each) => each.of === 'words' && each.key === 'text')
      if (words?.of === 'words') texts.set(id, words.before)
    }
    return { from: view(from), to: view(to), changes: told }
  })
}

/** What the lines say now. */
const textsOf = ({ views, pact }: Pick<Context, 'views' | 'pact'>): [string, Markdown][] => [
  ...[...views.values()].map(({ id, text }): [string, Markdown] => [id, text]),
  ...pact.unknowns.map(({ id, found }): [string, Markdown] => [id, found]),
]

/** What became of each line, by the id it has now, the newest first. @param steps the newest first */
export function lineageOf(
  steps: readonly StepView[],
  formerly: Readonly<Record<string, string>>,
): Record<string, LineChange[]> {
  const all = steps.flatMap(({ from, to, changes }) => changes.filter(isLine).map((change) => ({ from, to, change })))
  return byId(Map.groupBy(all, ({ change: { id } }) => formerly[id] ?? id))
}

/** The ids that records had in earlier editions, each with the one it has now. */
export function formerlyIn(facts: CheckedFacts, pact: DeepReadonly<PactFacts>): Record<string, string> {
  const claims = [...claimsOf(pact), ...sharedClaimsOf(facts)]
  const records = [...claims.map(({ claim }) => claim), ...questionsOf(pact)]
  return byId(records.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)))
}

/** The lines that were withdrawn, with what they last said. */
export const viewWithdrawn = ({ history, lookups }: Context): WithdrawnView[] =>
  history.gone.map(({ id, day, why, last }) => ({
    id,
    day: lookups.date(day),
    why,
    last:
      last === null
        ? null
        : {
            edition: last.number,
            words: last.words,
            by: last.by,
            date: last.date === null ? null : lookups.date(last.date),
          },
  }))
