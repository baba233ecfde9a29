import type { Book } from '../../book/book.ts'
import { isInverted } from '../../facts/values/names.ts'
import { editionLine, editionWords } from '../pages/edition.ts'
import { asOfWords, isReconstruction } from '../pages/known.ts'
import { isolated } from '../pages/isolate.ts'
import type { Site } from '../pages/page.ts'
import type { Words } from '../pages/strings.ts'
import { citedUrl } from '../pages/urls.ts'

/** One way of citing a book. */
export interface CitationForm {
  id: 'text' | 'bibtex' | 'csl' | 'ris'
  name: string
  text: string
}

/**
 * The book's citation as plain text, BibTeX, CSL-JSON and RIS, each naming edition and date.
 * The address is left out where the site does not know its own.
 */
export function citationForms(book: Book, site: Site, word: Words): CitationForm[] {
  const url = site.url === null ? null : new URL(citedUrl(book).slice(1), site.url).href
  return [
    { id: 'text', name: word('cite.text'), text: plainText(book, url, word) },
    { id: 'bibtex', name: 'BibTeX', text: bibtex(book, url, word) },
    { id: 'csl', name: 'CSL-JSON', text: csl(book, url, word) },
    { id: 'ris', name: 'RIS', text: ris(book, url, word) },
  ]
}

function plainText(book: Book, url: string | null, word: Words) {
  const { authors, title, subtitle, lang } = book
  const apart = (text: string) => isolated(text, lang)
  const sentences = [
    authors.map(apart).join('; '),
    wholeTitle(title, subtitle, apart),
    isReconstruction(book) ? asOfWords(book, word) : editionLine(book, word),
    isReconstruction(book) ? editionLine(book, word) : asOfWords(book, word),
    url ?? '',
  ]
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (sentence === url || isEnded(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}

/** The edition as a field has it: its number alone, where the book is that edition and nothing else. */
const editionIn = (book: Book, word: Words): string =>
  book.version.since === 0 && book.version.edition !== null && !isReconstruction(book)
    ? book.version.edition
    : editionWords(book, word)

/** The day of the edition; null for a book that was put together later, on a day that it does not know. */
const publishedIn = (book: Book): string | null => (isReconstruction(book) ? null : book.published.edtf)

/** Of which day it speaks, for programs. */
const noteIn = (book: Book, word: Words): string =>
  isReconstruction(book)
    ? `As known on ${book.asOf.edtf}. ${word('edition.put-together')}`
    : `Information as of ${book.asOf.edtf}`

/** Whether a sentence has its mark at the end, be it that of a question or an abbreviation, or within quotation marks. */
const isEnded = (sentence: string): boolean => /[.!?…‽؟。！？]\s*["'”’“»«›‹」』]*\u2069?$/u.test(sentence)

/** A title and its subtitle: a mark at the end of the first one does without a colon. */
const wholeTitle = (title: string, subtitle: string | null, apart = (text: string): string => text): string =>
  subtitle === null
    ? apart(title)
    : `${apart(title)}${/[!?…‽؟。！？:]\s*["'”’“»«›‹」』]*$/u.test(title) ? '' : ':'} ${apart(subtitle)}`

/** BibTeX with the fields that biblatex has for a report: https://ctan.org/pkg/biblatex. Names are kept whole, and so is the address. */
function bibtex(book: Book, url: string | null, word: Words): string {
  const { id, authors, title, subtitle, lang } = book
  const published = publishedIn(book)
  const fields = {
    author: authors.map((author) => `{${inTex(author)}}`).join(' and '),
    title: inTex(title),
    subtitle: inTex(subtitle ?? ''),
    type: inTex(word('cite.genre')),
    institution: inTex(word('site.name')),
    edition: inTex(editionIn(book, word)),
    date: published ?? '',
    langid: lang,
    note: noteIn(book, word),
    url: url ?? '',
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}}`]))
  return `@report{${id},\n${lines.join(',\n')}\n}`
}

const signs: Record<string, string> = { '~': 'asciitilde', '^': 'asciicircum', '\\': 'backslash' }

/** A text in which TeX finds no command. Braces would have to be in pairs, so there are none. */
const inTex = (text: string): string =>
  oneLine(text)
    .replace(/[{}]/g, '')
    .replace(/[&%$#_~^\\]/g, (sign) => (sign in signs ? `\\text${signs[sign]}{}` : `\\${sign}`))

/** A line's end would begin another tag of RIS. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * A name in RIS, where the words before a comma are taken for a family name: a body has its further words in brackets,
 * as library catalogues write them.
 */
function inRis(author: string): string {
  const [first = '', ...more] = author.split(/\s*,\s*/)
  return more.length === 0 || isInverted(author) ? author : `${first} (${more.join(' – ')})`
}

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
function csl(book: Book, url: string | null, word: Words): string {
  const { id, authors, title, subtitle, lang } = book
  const published = publishedIn(book)
  const item = {
    id,
    type: 'report',
    title: wholeTitle(title, subtitle),
    author: authors.map((literal) => ({ literal })),
    genre: word('cite.genre'),
    publisher: word('site.name'),
    edition: editionIn(book, word),
    ...(published !== null && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    note: noteIn(book, word),
    language: lang,
    ...(url !== null && { URL: url }),
  }
  return JSON.stringify([item], null, 2)
}

/** https://refman.com RIS tags. */
function ris(book: Book, url: string | null, word: Words): string {
  const { authors, title, subtitle, lang } = book
  const published = publishedIn(book)
  const tags: [string, string][] = [
    ['TY', 'RPRT'],
    ...authors.map((author): [string, string] => ['AU', inRis(author)]),
    ['TI', wholeTitle(title, subtitle)],
    ['M3', word('cite.genre')],
    ['PB', word('site.name')],
    ['ET', editionIn(book, word)],
    ...(published === null
      ? []
      : ([
          ['DA', published.replaceAll('-', '/')],
          ['PY', published.slice(0, 4)],
        ] as [string, string][])),
    ['N1', noteIn(book, word)],
    ['LA', lang],
    ...(url === null ? [] : [['UR', url] as [string, string]]),
    ['ER', ''],
  ]
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}`).join('\r\n')
}
