import type { TextFile } from './data/files.ts'
import { isKept } from '../pages/history-pages.ts'
import type { Page, Site } from '../pages/page.ts'

/** The sitemap and the robots file that names it (https://www.sitemaps.org); neither without the site's address. */
export function sitemapFiles({ pages, books, url }: Site): TextFile[] {
  if (url === null) return []
  const newest = books
    .map(({ published }) => published.edtf)
    .toSorted()
    .at(-1)
  const entries = pages
    .filter(({ layout }) => layout !== 'not-found' && layout !== 'search')
    .filter((page) => !isKept(page))
    .map((page) => `<url><loc>${new URL(page.url.slice(1), url).href}</loc>${lastmod(page, newest)}</url>`)
  return [
    {
      path: 'sitemap.xml',
      text: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    },
    { path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', url).href}\n` },
  ]
}

const lastmod = (page: Page, newest: string | undefined): string => {
  const day = page.book?.published.edtf ?? newest
  return day === undefined ? '' : `<lastmod>${day}</lastmod>`
}
