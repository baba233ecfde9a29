import { collections, factReferences, holds, type CollectionName } from '../facts/model/collections.ts'
import { holdsDate, toldOf, type Change, type Difference } from '../facts/model/changes.ts'
import type { ChangeView, DifferenceView } from './book.ts'
import { titlesOf } from './change-titles.ts'
import type { Context } from './context.ts'
import type { Markdown } from './views.ts'

/** A change that a reader is told as it was: what a line said then, though it may say something else by now. */
export interface Told {
  change: Change
  /** What the line says after the change; null where that is not kept. */
  text: Markdown | null
}

/**
 * Makes the views of changes: titles, names in the place of ids, and dates as the book writes them.
 * @param formerly the ids that lines had, each with the one it has now
 */
export function changeViews(context: Context, formerly: Readonly<Record<string, string>>): (told: Told) => ChangeView {
  const { views, history, lookups, pact } = context
  const titles = titlesOf(context)
  const languages = new Map(pact.names.map((each) => [each.id, each.name.lang]))
  const gone = new Map(history.gone.map((each) => [each.id, each]))
  const name = (id: string): string => titles.get(id) ?? gone.get(id)?.last?.words ?? lookups.actor(id, null).name
  // Several records may be about the same: that around another is told by its date, too.
  const place = (id: string): string => [name(id), views.get(id)?.date.label].filter(Boolean).join(', ')
  return ({ change, text }) => {
    const { id, collection, differences, withdrawn, erratum } = change
    const now = formerly[id] ?? id
    const fact = views.get(now)
    const last = gone.get(id)?.last ?? null
    const said = last === null ? null : { by: last.by, date: last.date === null ? null : lookups.date(last.date) }
    return {
      ...change,
      title: titles.get(now) ?? titleIn(differences) ?? (isQuestion(collection) ? (last?.words ?? '') : ''),
      titleLang: languages.get(now) ?? null,
      by: fact?.by?.name ?? said?.by ?? null,
      date: fact?.date ?? said?.date ?? null,
      text: text ?? last?.words ?? null,
      differences: toldOf(differences).map((each) => viewDifference(each, collection, { name, place }, context)),
      withdrawn: withdrawn === null ? null : { ...withdrawn, day: lookups.date(withdrawn.day) },
      erratum: erratum === null ? null : { ...erratum, day: lookups.date(erratum.day) },
    }
  }
}

/** What is called by its own words. */
const isQuestion = (collection: CollectionName): boolean => holds(collection, 'questions')

/** The keys by which a record is called. */
const titleKeys = ['title', 'name', 'question', 'term', 'publisher', 'topic']

/** What a record was called that is no longer there. */
const titleIn = (differences: readonly Difference[]): string | null =>
  titleKeys
    .flatMap((key) =>
      differences.flatMap((each) => ('key' in each && each.key === key && 'before' in each ? [each.before] : [])),
    )
    .find((before) => before !== null) ?? null

function viewDifference(
  difference: Difference,
  collection: CollectionName,
  { name, place }: Record<'name' | 'place', (id: string) => string>,
  { lookups }: Context,
): DifferenceView {
  const day = (edtf: string): string => lookups.date(edtf).label
  const orNull = (value: string | null, label: (value: string) => string) => (value === null ? null : label(value))
  switch (difference.of) {
    case 'words':
      return difference
    case 'value': {
      const { key, before, after } = difference
      const own = key === 'parent' ? place : isReference(collection, key) ? name : String
      const label = holdsDate(key) ? day : own
      return { ...difference, before: orNull(before, label), after: orNull(after, label) }
    }
    case 'ids': {
      const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: name(id) }))
      return { ...difference, added: named(difference.added), lost: named(difference.lost) }
    }
    case 'office': {
      const term = (office: typeof difference.before) =>
        office === null ? null : { ...office, from: orNull(office.from, day), to: orNull(office.to, day) }
      return { of: 'office', before: term(difference.before), after: term(difference.after) }
    }
  }
}

const isReference = (collection: CollectionName, key: string): boolean => {
  const references: Record<string, string> = { ...factReferences, ...collections[collection].references }
  return key in references
}
