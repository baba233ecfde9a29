import { claimsOf, questionsOf, type DeepReadonly, type PactFacts } from '../facts/model/facts.ts'
import type { Change, History, Step, Version } from '../facts/model/changes.ts'
import { isLine } from '../facts/model/changes.ts'
import type { BookVersion, ChangeView, LineChange, StepView, VersionView } from './book.ts'
import { byId } from './by-id.ts'
import type { Context } from './context.ts'
import type { WithdrawnView } from './list-views.ts'

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
    since: at.kind === 'now' && latest !== undefined ? latest.changes.filter(isNews).length : 0,
  }
}

/** Whether a change counts: one of a line, and of more than its spelling. */
const isNews = (change: Change): boolean => isLine(change) && !change.isSpelling

/** A version with its days as the book writes them. */
export const viewVersion =
  ({ lookups }: Pick<Context, 'lookups'>) =>
  ({ kind, number, asOf, published }: Version): VersionView => ({
    kind,
    number,
    asOf: lookups.date(asOf),
    published: published === null ? null : lookups.date(published),
  })

/** A step with what a reader needs to know of each change. */
export function viewStep({ from, to, changes }: Step, context: Context): StepView {
  const view = viewVersion(context)
  return { from: view(from), to: view(to), changes: changes.map((change) => viewChange(change, context)) }
}

function viewChange(change: Change, { views }: Context): ChangeView {
  const fact = views.get(change.id)
  return { ...change, title: fact?.by?.name ?? '', date: fact?.date ?? null }
}

/** What became of each line, by its id, the newest first. @param steps the newest first */
export function lineageOf(steps: readonly StepView[]): Record<string, LineChange[]> {
  const all = steps.flatMap(({ to, changes }) => changes.filter(isLine).map((change) => ({ to, change })))
  return byId(Map.groupBy(all, ({ change }) => change.id))
}

/** The ids that records had in earlier editions, each with the one it has now. */
export function formerlyIn(pact: DeepReadonly<PactFacts>): Record<string, string> {
  const records = [...claimsOf(pact).map(({ claim }) => claim), ...questionsOf(pact)]
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
