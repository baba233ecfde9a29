import type { Book, ChangeView, DifferenceView } from '../../book/book.ts'
import { isolated } from '../pages/isolate.ts'
import { differsInWords } from '../pages/changes.ts'
import type { Words } from '../pages/strings.ts'
import { differenceKey, officeWords, valueWords } from '../render/change-words.ts'
import { plain } from '../../facts/content/plain-words.ts'

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
  const key = differenceKey(each, word)
  const { before, after } = statesOf(each, change, book, word)
  const apart = (values: readonly string[]): string => values.map((value) => isolated(value, lang)).join('; ')
  if (each.of !== 'ids' && before.length > 0 && after.length > 0) {
    return closed(`${key}: ${apart(before)} → ${apart(after)}`)
  }
  return [
    ...(before.length === 0 ? [] : [closed(`${key}, ${word('changes.removed')} ${apart(before)}`)]),
    ...(after.length === 0 ? [] : [closed(`${key}, ${word('changes.added')} ${apart(after)}`)]),
  ].join(' ')
}

/** What was and what is, of which there may be none. */
function statesOf(each: DifferenceView, change: ChangeView, book: Book, word: Words) {
  const { lang } = book
  const orNone = (value: string | null): string[] => (value === null ? [] : [value])
  const both = ({ before, after }: { before: string | null; after: string | null }) => ({
    before: orNone(before),
    after: orNone(after),
  })
  const names = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name)
  switch (each.of) {
    case 'ids':
      return { before: names(each.lost), after: names(each.added) }
    case 'office':
      return both(officeWords(each, lang, word))
    case 'value':
      return both(valueWords(each, change, book, word))
    case 'words': {
      const { before, after } = both(each)
      return { before: before.map((text) => plain(text, lang)), after: after.map((text) => plain(text, lang)) }
    }
  }
}

/** A sentence that ends as one, if it did not. */
const closed = (text: string): string => (/[.!?…。؟][\p{Cf}”’"»]*$/u.test(text) ? text : `${text}.`)
