import type { Book, ChangeView, DifferenceView } from '../../book/book.ts'
import { isolated } from '../pages/isolate.ts'
import { differsInWords } from '../pages/changes.ts'
import type { Words } from '../pages/strings.ts'
import { differenceKey, officeWords, valueWords } from '../render/change-words.ts'
import { plain } from './plain.ts'

/** What a change is of: what the record is about, who says so, when. */
export function changeHeadline({ title, by, date, id }: ChangeView, lang: string): string {
  const [name = id, who] = [...new Set([title, by ?? ''])].filter((each) => each !== '')
  return [name, who, date?.label].flatMap((each) => (each ? [isolated(each, lang)] : [])).join(', ')
}

/** What changed, in words alone: the correction, what the line says now or said last, old and new values. */
export function changeSummary(change: ChangeView, book: Book, word: Words): string {
  const { kind, text, title, withdrawn, erratum, differences } = change
  const said = (markdown: string): string => isolated(plain(markdown, book.lang), book.lang)
  const isGone = kind === 'withdrawn' || kind === 'settled' || kind === 'answered'
  const isWhole = isGone || kind === 'added' || kind === 'opened'
  const own = text === null || text === title ? [] : [isGone ? `${word('changes.was')} ${said(text)}` : said(text)]
  return [
    ...(erratum === null ? [] : [`${word('changes.wrong')} ${said(erratum.text)}`]),
    ...(differsInWords(change) ? [] : own),
    ...(isWhole ? [] : differences.map((each) => differenceSummary(each, change, book, word))),
    ...(withdrawn === null ? [] : [`${word('changes.why')} ${said(withdrawn.why)}`]),
  ].join(' ')
}

function differenceSummary(each: DifferenceView, change: ChangeView, book: Book, word: Words): string {
  const { lang } = book
  const from = ({ before, after }: { before: string | null; after: string | null }): string =>
    [before, after].map((value) => (value === null ? word('changes.nothing') : isolated(value, lang))).join(' → ')
  const key = differenceKey(each, word)
  if (each.of === 'office') return `${key}: ${from(officeWords(each, lang, word))}.`
  if (each.of === 'ids') {
    const named = (kind: 'added' | 'lost') => each[kind].map(({ name }) => isolated(name, lang)).join('; ')
    return [
      each.lost.length > 0 ? `${key}, ${word('changes.removed')} ${named('lost')}.` : '',
      each.added.length > 0 ? `${key}, ${word('changes.added')} ${named('added')}.` : '',
    ]
      .filter(Boolean)
      .join(' ')
  }
  if (each.of === 'value') return `${key}: ${from(valueWords(each, change, book, word))}.`
  const [before, after] = [each.before, each.after].map((words) => (words === null ? null : plain(words, lang)))
  return `${key}: ${from({ before: before ?? null, after: after ?? null })}`
}
