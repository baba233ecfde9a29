import type { Book, Chapter } from '../../book/book.ts'
import type { PersonView } from '../../book/list-views.ts'
import { paragraphsOf } from '../../book/paragraphs.ts'
import type { DateView, FactView } from '../../book/views.ts'
import { directionFilters } from './direction.ts'
import { languageName } from './language-names.ts'
import { directionOf, languageDirection } from '../../facts/values/direction.ts'
import { quotationMarksOf } from '../../facts/values/quotation-marks.ts'
import type { Page } from '../pages/page.ts'
import { countWords, fill, type Words } from '../pages/strings.ts'

type Word = (path: string, at: Page) => string

/** What a book is counted by even where it has none. */
const always = ['facts', 'sources', 'people']

/** Filters that put values into a reader's words. */
export function readingFilters(word: Word) {
  const langName = (lang: string, at: Page): string =>
    languageName(lang, at.lang, (code) => word(`languages.${code}`, at))
  return {
    langName,
    /** The marks that open and close a quotation: those of its language, where its letters run the way of the language. */
    quotationMarks: (text: string, lang: string) =>
      quotationMarksOf(directionOf(text, lang) === languageDirection(lang) ? lang : 'und'),
    paragraphs: paragraphsOf,
    /** The first of some texts, at least one: as many as have room in so many letters. */
    fitting: (texts: readonly string[], letters: number) => {
      let room = letters
      return texts.filter((text, index) => (room -= text.length) >= 0 || index === 0)
    },
    /** A number with its noun, from the words `one` and `other`. */
    count: (number: number, path: string, at: Page) => countWords(number, path, at.lang, (each) => word(each, at)),
    /** How much a book holds, by name. */
    counts: ({ facts, sources, people, disputes, unknowns }: Book) =>
      Object.entries({ facts: Object.keys(facts), sources, people, disputes, unknowns })
        .map(([name, { length }]) => ({ name, number: length }))
        .filter(({ name, number }) => number > 0 || always.includes(name)),
    chapterTitle: (chapter: Chapter, at: Page) => chapter.title ?? word(`chapters.${chapter.kind}`, at),
    /** What the datetime attribute can hold of an EDTF date, or null. */
    htmlDate: ({ edtf }: DateView) => (/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : null),
    /** Whether a line was held against its sources on another day than the whole book. */
    reviewedApart: ({ reviewed, standing }: Pick<FactView, 'reviewed'> & Partial<FactView>, at: Page) =>
      reviewed !== null && (standing === 'none-found' || reviewed.edtf !== at.book?.asOf.edtf),
    /** Records with the same value of a key together, values in the order in which they first appear. */
    groupedBy: <Record extends object, Key extends keyof Record>(records: readonly Record[], key: Key) =>
      [...Map.groupBy(records, (each) => each[key])].map(([value, all]) => ({ key: value, records: all })),
    datedBySearch,
    translator({ lang, translator }: { lang: string; translator: string | null }, at: Page) {
      if (translator === 'ours') return fill(word('quote.ours', at), langName(lang, at))
      return translator === null
        ? fill(word('quote.translated', at), langName(lang, at))
        : directionFilters.fill(word('quote.translator', at), langName(lang, at), directionFilters.bdi(translator, at))
    },
    officeTerm: (office: PersonView['offices'][number], at: Page) => officeTerm(office, (path) => word(path, at)),
  }
}

/** Whether the only date of a line is that of a search which found nothing. */
export const datedBySearch = ({ date, reviewed, standing }: FactView): boolean =>
  standing === 'none-found' && date.latest === reviewed?.edtf

/** From when to when an office was held, as far as the sources show. */
export const officeTerm = ({ from, to }: PersonView['offices'][number], word: Words): string =>
  termWords(from?.label ?? null, to?.label ?? null, word) ?? word('person.undated')

/** A term from one date to another, in words; null where neither is known. */
export function termWords(from: string | null, to: string | null, word: Words): string | null {
  if (from !== null && to !== null) return `${from} – ${to}`
  if (from !== null) return fill(word('person.since'), from)
  return to === null ? null : fill(word('person.until'), to)
}
