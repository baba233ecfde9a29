import type { Book } from '../book/book.ts'
import type { Page } from './page.ts'
import type { Words } from './strings.ts'

/** The pages of the site, in the order of its navigation. */
export function pagesOf(books: readonly Book[], words: (lang: string) => Words): Page[] {
  const lang = books[0]?.lang ?? 'en'
  return [
    page({
      url: '/',
      layout: 'home',
      title: words(lang)('home.title'),
      description: words(lang)('home.description'),
      lang,
    }),
    ...books.flatMap((book) => bookPages(book, words(book.lang))),
    page({
      url: '/404.html',
      layout: 'not-found',
      title: words(lang)('not-found.title'),
      description: words(lang)('not-found.text'),
      lang,
    }),
  ]
}

function bookPages(book: Book, word: Words): Page[] {
  const description = book.description ?? book.subtitle ?? book.title
  const { lang } = book
  return [
    page({ url: briefingUrl(book), layout: 'briefing', title: book.title, description, lang, book }),
    ...book.chapters.map((chapter) => {
      const title = chapter.title ?? word(`chapters.${chapter.kind}`)
      return page({
        url: `${pactUrl(book)}${chapter.id}/`,
        layout: 'chapter',
        title: `${title} – ${book.title}`,
        description: `${title}. ${description}`,
        lang,
        book,
        chapter,
      })
    }),
  ]
}

const page = (parts: Pick<Page, 'url' | 'layout' | 'title' | 'description' | 'lang'> & Partial<Page>): Page => ({
  book: null,
  chapter: null,
  ...parts,
})

/** Where the whole briefing stands as one page. */
export const briefingUrl = (book: Book): string => `/briefings/${book.id}/`

/** The folder of a pact's pages. */
export const pactUrl = (book: Book): string => `/pacts/${book.pact.id}/`
