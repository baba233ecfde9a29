import type { Book } from '../book/book.ts'
import type { Site } from './page.ts'
import type { Words } from './strings.ts'
import { briefingUrl } from './urls.ts'

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
  const url = site.url === null ? null : new URL(briefingUrl(book).slice(1), site.url).href
  return [
    { id: 'text', name: word('cite.text'), text: plainText(book, url, word) },
    { id: 'bibtex', name: 'BibTeX', text: bibtex(book, url) },
    { id: 'csl', name: 'CSL-JSON', text: csl(book, url) },
    { id: 'ris', name: 'RIS', text: ris(book, url) },
  ]
}

function plainText({ authors, title, subtitle, edition, published, asOf }: Book, url: string | null, word: Words) {
  const sentences = [
    authors.join(', '),
    subtitle === null ? title : `${title}: ${subtitle}`,
    `${word('site.edition').replace('{}', edition)}, ${published.label}`,
    word('site.as-of').replace('{}', asOf.label),
    url ?? '',
  ]
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (sentence === url ? sentence : `${sentence}.`))
    .join(' ')
}

/** https://www.bibtex.org/Format/ with the fields of biblatex. */
function bibtex({ id, authors, title, subtitle, edition, published, asOf }: Book, url: string | null): string {
  const fields = {
    author: authors.map((author) => `{${author}}`).join(' and '),
    title,
    subtitle: subtitle ?? '',
    edition,
    date: published.edtf,
    note: `Information as of ${asOf.edtf}`,
    url: url ?? '',
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === '' ? [] : [`  ${name} = {${name === 'author' ? value : escapeTex(value)}}`],
  )
  return `@report{${id},\n${lines.join(',\n')}\n}`
}

const escapeTex = (text: string): string => text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, String.raw`\$&`)

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
function csl({ id, authors, title, subtitle, edition, published, asOf, lang }: Book, url: string | null): string {
  const item = {
    id,
    type: 'report',
    title: subtitle === null ? title : `${title}: ${subtitle}`,
    author: authors.map((literal) => ({ literal })),
    edition,
    issued: { 'date-parts': [published.edtf.split('-').map(Number)] },
    note: `Information as of ${asOf.edtf}`,
    language: lang,
    ...(url !== null && { URL: url }),
  }
  return JSON.stringify([item], null, 2)
}

/** https://refman.com RIS tags. */
function ris({ authors, title, subtitle, edition, published, asOf, lang }: Book, url: string | null): string {
  const tags: [string, string][] = [
    ['TY', 'RPRT'],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', subtitle === null ? title : `${title}: ${subtitle}`],
    ['ET', edition],
    ['DA', published.edtf.replaceAll('-', '/')],
    ['PY', published.edtf.slice(0, 4)],
    ['N1', `Information as of ${asOf.edtf}`],
    ['LA', lang],
    ...(url === null ? [] : [['UR', url] as [string, string]]),
    ['ER', ''],
  ]
  return tags.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')
}
