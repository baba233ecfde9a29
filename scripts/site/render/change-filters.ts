import { wordDiff } from '../../facts/values/word-diff.ts'
import type { Book, ChangeView, DifferenceView, LineChange, StepView } from '../../book/book.ts'
import { plain } from '../../facts/content/plain-words.ts'
import { groupsOf, isTold, newsOf, stepTitle, tallyOf, toldSteps, type LineNews } from '../pages/changes.ts'
import type { Page } from '../pages/page.ts'
import type { Words } from '../pages/strings.ts'
import {
  differenceKey,
  newsWords,
  officeWords,
  valueWords,
  type OfficeDifference,
  type ValueDifference,
} from './change-words.ts'

/** The words of an old and a new wording, without marks and references. */
export const wordParts = (before: string | null, after: string | null, lang: string) =>
  wordDiff(before === null ? '' : plain(before, lang), after === null ? '' : plain(after, lang), lang)

/** Filters that tell what changed. */
export function changeFilters(word: (path: string, at: Page) => string, bookOf: (at: Page) => Book) {
  const words =
    (at: Page): Words =>
    (path) =>
      word(path, at)
  return {
    toldSteps,
    changeGroups: groupsOf,
    /** Those that are told in the book itself. */
    toldGroups: ({ changes }: StepView) => groupsOf({ changes: changes.filter(isTold) }),
    untold: ({ changes }: StepView) => changes.filter((change) => !change.isSpelling && !isTold(change)).length,
    tally: tallyOf,
    stepTitle: (step: StepView, at: Page) => stepTitle(step, at.lang, words(at)),
    spellingOnly: ({ changes }: StepView) => changes.filter(({ isSpelling }) => isSpelling).length,
    /** Markdown of another edition, whose references may lead nowhere by now: its words alone. */
    plainly: (text: string, at: Page) => plain(text, at.lang),
    wordDiff: (before: string | null, after: string | null, at: Page) => wordParts(before, after, at.lang),
    /** The place of a record that has, or had, this id; null where the book has none for it. */
    standsAt(id: string, at: Page) {
      const { places, formerly } = bookOf(at)
      const now = places[id] === undefined ? formerly[id] : id
      const place = now === undefined ? undefined : places[now]
      return now === undefined || place === undefined ? null : { id: now, number: place.number }
    },
    differenceKey: (each: DifferenceView, at: Page) => differenceKey(each, words(at)),
    valueWords: (each: ValueDifference, change: ChangeView, at: Page) =>
      valueWords(each, change, bookOf(at), words(at)),
    officeWords: (each: OfficeDifference, at: Page) => officeWords(each, at.lang, words(at)),
    lineNews: (id: string, at: Page) => newsOf(id, bookOf(at)),
    /** What became of a line: new in 2; changed since 2. */
    newsWords: (news: LineNews | LineChange, at: Page) => newsWords('latest' in news ? news.latest : news, words(at)),
  }
}
