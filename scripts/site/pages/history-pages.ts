import type { Book } from '../../book/book.ts'
import { viewDate } from '../../book/dates.ts'
import { stepTitle } from './changes.ts'
import { editionWords } from './edition.ts'
import { isolated } from './isolate.ts'
import type { Page, Parts, RecalledEdition } from './page.ts'
import { dateWords, fill, type Words } from './strings.ts'
import { briefingUrl, changesUrl, editionUrl } from './urls.ts'

/** What the site keeps beside its books. */
export interface Kept {
  /** Editions and reconstructions, with pages of their own. */
  editions: readonly Book[]
  recalled: readonly RecalledEdition[]
}

/** The pages of what changed in a book; none where it has no history. */
export function changePages(book: Book, { editions, recalled }: Kept, word: Words): Parts[] {
  const { lang } = book
  const isKept = [...editions, ...recalled.map((each) => each.book)].some(({ id }) => id === book.id)
  if (book.steps.length === 0 && !isKept) return []
  const parts = { layout: 'changes', lang, book } as const
  const of = isolated(book.pact.short, lang)
  return [
    {
      ...parts,
      url: changesUrl(book),
      title: `${word('changes.all')} – ${of}`,
      description: word('changes.description'),
    },
    ...book.steps.flatMap((step): Parts[] => {
      if (step.to.number === null) return []
      const title = `${stepTitle(step, lang, word)} – ${of}`
      const description = `${title}. ${word('changes.description')}`
      return [{ ...parts, url: changesUrl(book, step.to.number), title, description, step }]
    }),
  ]
}

/** The page of an edition or a reconstruction: its book, as it was. */
export function keptPage(book: Book, word: Words): Parts {
  const { lang } = book
  return {
    url: briefingUrl(book),
    layout: 'briefing',
    title: `${editionWords(book, word)} – ${isolated(book.pact.short, lang)}`,
    description: book.description ?? book.subtitle ?? book.title,
    lang,
    book,
  }
}

/** What stands in the place of an edition that was recalled. */
export function recalledPage({ book, number, day, why }: RecalledEdition, word: Words): Parts {
  const { lang } = book
  const title = fill(word('kept.recalled'), number)
  return {
    url: editionUrl(book, number),
    layout: 'recalled',
    title: `${title} – ${isolated(book.pact.short, lang)}`,
    description: `${title}. ${isolated(book.title, lang)}`,
    lang,
    book,
    recalled: { number, day: viewDate(day, lang, dateWords(word)), why },
  }
}

/** Whether there is a PDF of a book: one that stands beside it as known on a day is only read on the screen. */
export const isPrinted = ({ version, folder }: Book): boolean => version.kind !== 'reconstruction' || folder === ''

/** Whether a page shows what stays for ever as it is, beside the book as it stands. Such pages are for those who follow a link. */
export const isKept = ({ book, layout }: Pick<Page, 'book' | 'layout'>): boolean =>
  layout === 'recalled' || (layout === 'briefing' && book !== null && book.folder !== '')
