import type { Book } from '../../book/book.ts'
import { byText } from '../../book/collation.ts'
import { isolated } from './isolate.ts'
import { first, listed } from './listed.ts'
import { drawMap } from '../figures/map/map.ts'
import { memberProfiles } from './members.ts'
import { changePages, keptPage, recalledPage, type Kept } from './history-pages.ts'
import type { Listed, Page, Parts } from './page.ts'
import { fill, type Words } from './strings.ts'
import { briefingUrl, chapterUrl, glanceUrl, memberUrl, pactUrl, personUrl, reviewsUrl } from './urls.ts'

/**
 * The pages of the site, in the order of its navigation.
 * Two briefings of one pact share its pages; the first one that has a page shows it.
 * @param kept the editions and reconstructions of the books, which are of their languages
 */
export function pagesOf(
  books: readonly Book[],
  words: (lang: string) => Words,
  kept: Kept = { editions: [], recalled: [] },
): Page[] {
  const lang = books[0]?.lang ?? 'en'
  const word = words(lang)
  const own = (layout: 'home' | 'feed' | 'about' | 'data' | 'search' | 'not-found', url: string) =>
    page({ url, layout, title: word(`${layout}.title`), description: word(`${layout}.description`), lang })
  const pages = [
    own('home', '/'),
    ...books.flatMap((book) => bookPages(book, words(book.lang))),
    ...books.flatMap((book) => changePages(book, kept, words(book.lang)).map(page)),
    ...kept.editions.map((book) => page({ ...keptPage(book, words(book.lang)), map: drawMap(book) })),
    ...kept.recalled.map((each) => page(recalledPage(each, words(each.book.lang)))),
    ...listPages(books, word, lang),
    own('feed', '/feed/'),
    own('about', '/about/'),
    own('data', '/data/'),
    own('search', '/search/'),
    own('not-found', '/404.html'),
  ]
  const firsts = new Map(pages.toReversed().map((each) => [each.url, each]))
  return [...firsts.values()].toReversed()
}

function bookPages(book: Book, word: Words): Page[] {
  const { lang } = book
  const about = book.description ?? book.subtitle ?? book.title
  const short = book.pact.short
  const map = drawMap(book)
  const apart = (text: string) => isolated(text, lang)
  const titled = (title: string, parts: Omit<Parts, 'title' | 'description' | 'lang'>) =>
    page({
      ...parts,
      title: `${apart(title)} – ${apart(short)}`,
      description: `${apart(title)}. ${about}`,
      lang,
      book,
      map,
    })
  return [
    page({ url: briefingUrl(book), layout: 'briefing', title: book.title, description: about, lang, book, map }),
    titled(word('glance.title'), { url: glanceUrl(book), layout: 'at-a-glance' }),
    titled(word('pact.title'), { url: pactUrl(book), layout: 'pact' }),
    titled(word('reviews.title'), { url: reviewsUrl(book), layout: 'reviews' }),
    ...book.chapters.map((chapter) =>
      titled(chapter.title ?? word(`chapters.${chapter.kind}`), {
        url: chapterUrl(book, chapter.id),
        layout: 'chapter',
        chapter,
      }),
    ),
    ...memberProfiles(book).map((member) =>
      titled(member.country.name, { url: memberUrl(book, member.country.id), layout: 'member', member }),
    ),
  ]
}

/** The lists over all pacts, and the people's profiles. */
function listPages(books: readonly Book[], word: Words, lang: string): Page[] {
  const firsts = [...new Map(books.toReversed().map((book) => [book.pactId, book])).values()].toReversed()
  const people = listed(firsts, (book) => book.people)
  const inOrder = byText(lang)
  const sorted = <View>(records: Listed<View>[], by: (view: View) => string): Listed<View>[] =>
    records.toSorted((a, b) => inOrder(by(first(a)), by(first(b))))
  const list = (layout: 'people' | 'sources' | 'glossary', parts: Partial<Page>) =>
    page({
      url: `/${layout}/`,
      layout,
      title: word(`${layout}.title`),
      description: word(`${layout}.description`),
      lang,
      ...parts,
    })
  return [
    list('people', { people: sorted(people, ({ sort }) => sort) }),
    ...people.map((person) => {
      const { name, offices } = first(person)
      const known = [name, offices.at(-1)?.title ?? '']
        .filter(Boolean)
        .map((each) => isolated(each, lang))
        .join(', ')
      const description = fill(word('person.about'), known)
      return page({ url: personUrl(person.id), layout: 'person', title: name, description, lang, person })
    }),
    list('sources', {
      sources: sorted(
        listed(firsts, (book) => book.sources),
        ({ publisher }) => publisher,
      ),
    }),
    list('glossary', {
      terms: sorted(
        listed(firsts, (book) => book.glossary),
        ({ term }) => term,
      ),
    }),
  ]
}

/** The pages that the PDFs are printed from, with the addresses and titles that they have on the site. */
export const printPages = (pages: readonly Page[]): Page[] =>
  pages
    .filter(({ layout, book }) => (layout === 'briefing' && !isPublished(book)) || layout === 'at-a-glance')
    .map((each) => ({ ...each, medium: 'print' }))

/** Whether a book was printed once and for all. */
const isPublished = (book: Book | null): boolean => book?.version.kind === 'edition' && book.folder !== ''

const page = (parts: Parts): Page => ({
  medium: 'screen',
  book: null,
  chapter: null,
  fileOf: null,
  map: null,
  member: null,
  step: null,
  recalled: null,
  person: null,
  people: null,
  sources: null,
  terms: null,
  ...parts,
})
