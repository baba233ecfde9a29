import { createHash } from 'node:crypto'
import type { Book } from '../../book/book.ts'
import type { TextFile } from './data/files.ts'
import { escapeXml } from './escape-xml.ts'
import { footnoteTexts } from './footnotes.ts'
import { isolated } from '../pages/isolate.ts'
import { plain } from './plain.ts'
import type { Site } from '../pages/page.ts'
import { editionWords } from '../pages/edition.ts'
import { wordsOf } from '../pages/strings.ts'
import { briefingUrl } from '../pages/urls.ts'

/**
 * What is new, as an Atom feed (RFC 4287): one entry for each edition, with what changed in it and what it corrects.
 * Addresses are whole where the site knows its own, else paths under its base.
 */
export function feedFile(site: Site): TextFile {
  const { books, strings, url, base } = site
  const lang = books[0]?.lang ?? 'en'
  const word = wordsOf(strings, lang)
  const address = (path: string): string => (url === null ? `${base}${path}` : new URL(path, url).href)
  const updated =
    books
      .map(({ published }) => published.edtf)
      .toSorted()
      .at(-1) ?? '1970-01-01'
  const entries = books.map((book) =>
    entry(book, lang, address(briefingUrl(book).slice(1)), wordsOf(strings, book.lang)),
  )
  return {
    path: 'feed.xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${url ?? uuid('pactbook')}</id>
<title>${escapeXml(word('home.title'))}</title>
<updated>${instant(updated)}</updated>
<author><name>${escapeXml(word('site.name'))}</name></author>
<link rel="self" href="${escapeXml(address('feed.xml'))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(address(''))}"/>
${entries.join('\n')}
</feed>
`,
  }
}

function entry(book: Book, feedLang: string, href: string, word: (path: string) => string): string {
  const { lang } = book
  const apart = (text: string): string => isolated(plain(text, lang), lang)
  const corrections = book.corrections.map(({ text }) => `${word('method.corrections')}: ${apart(text)}`)
  const changes = [...book.changes.map(apart), ...corrections]
  const news = changes.length === 0 ? [isolated(book.description ?? book.title, lang)] : changes
  const summary = [...news, ...footnoteTexts([book]).map((text) => isolated(text, lang))].join(' ')
  return `<entry${lang === feedLang ? '' : ` xml:lang="${lang}"`}>
<id>${uuid(`${book.id}/${book.version.edition}`)}</id>
<title>${escapeXml(`${isolated(book.title, lang)}, ${editionWords(book, word)}`)}</title>
<updated>${instant(book.published.edtf)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
${book.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`).join('')}
<summary>${escapeXml(summary)}</summary>
</entry>`
}

const instant = (day: string): string => `${day}T00:00:00Z`

/** A name-based UUID (RFC 9562, version 8), so that an edition keeps its id wherever the site stands. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
