import type { TextFile } from './data/files.ts'
import { escapeXml } from './escape-xml.ts'
import { feedEntries, uuid, type FeedEntry } from './feed-entries.ts'
import type { Site } from '../pages/page.ts'
import { wordsOf } from '../pages/strings.ts'

/**
 * What is new, as an Atom feed (RFC 4287): one entry for each change of a line, and one for each edition.
 * Addresses are whole where the site knows its own, else paths under its base.
 */
export function feedFile(site: Site): TextFile {
  const { books, strings, url, base } = site
  const lang = books[0]?.lang ?? 'en'
  const word = wordsOf(strings, lang)
  const address = (path: string): string => (url === null ? `${base}${path}` : new URL(path, url).href)
  const entries = feedEntries(site)
  const updated = entries[0]?.day.edtf ?? '1970-01-01'
  return {
    path: 'feed.xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="${escapeXml(base)}assets/feed.css"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${url ?? uuid('pactbook')}</id>
<title>${escapeXml(word('home.title'))}</title>
<updated>${instant(updated)}</updated>
<author><name>${escapeXml(word('site.name'))}</name></author>
<link rel="self" href="${escapeXml(address('feed.xml'))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(address('feed/'))}"/>
${entries.map((each) => entry(each, lang, address(each.url.slice(1)))).join('\n')}
</feed>
`,
  }
}

const entry = ({ id, book, title, day, summary }: FeedEntry, feedLang: string, href: string): string =>
  `<entry${book.lang === feedLang ? '' : ` xml:lang="${book.lang}"`}>
<id>${id}</id>
<title>${escapeXml(title)}</title>
<updated>${instant(day.edtf)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
${book.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`).join('')}
<summary>${escapeXml(summary)}</summary>
</entry>`

const instant = (day: string): string => `${day}T00:00:00Z`
