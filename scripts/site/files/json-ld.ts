import type { Book } from '../../book/book.ts'
import type { Page, Site } from '../pages/page.ts'
import { withoutIsolates } from '../pages/isolate.ts'
import { first } from '../pages/listed.ts'
import { plain } from '../../facts/content/plain-words.ts'
import { isPrinted } from '../pages/history-pages.ts'
import { briefingUrl, pdfUrl } from '../pages/urls.ts'
import { isReconstruction } from '../pages/known.ts'

type Node = Record<string, unknown>

/**
 * What a page is, in the terms of schema.org, as the text of a script block of type application/ld+json.
 * `<` is written as an escape, so that no word of a fact can end the block.
 */
export function jsonLd(at: Page, site: Site): string {
  const address = (path: string): string =>
    site.url === null ? `${site.base}${path.slice(1)}` : new URL(path.slice(1), site.url).href
  const node = {
    '@context': 'https://schema.org',
    '@id': address(at.url),
    url: address(at.url),
    name: withoutIsolates(at.title),
    description: withoutIsolates(at.description),
    inLanguage: at.lang,
    ...aboutPage(at, site, address),
  }
  // What is not known is left out.
  return JSON.stringify(node, (_, value: unknown) => value ?? undefined).replaceAll('<', String.raw`\u003c`)
}

function aboutPage(at: Page, site: Site, address: (path: string) => string): Node {
  const { book } = at
  switch (at.layout) {
    case 'home':
      return { '@type': 'WebSite', hasPart: site.books.map((each) => ({ '@id': address(briefingUrl(each)) })) }
    case 'briefing':
      return book === null ? {} : report(book, address)
    case 'person':
      return { '@type': 'ProfilePage', mainEntity: at.person === null ? null : person(at.person) }
    case 'people':
    case 'feed':
    case 'sources':
      return { '@type': 'CollectionPage' }
    case 'glossary':
      return {
        '@type': 'DefinedTermSet',
        hasDefinedTerm: (at.terms ?? []).map((each) => {
          const { id, term, definition } = first(each)
          return {
            '@type': 'DefinedTerm',
            '@id': `${address(at.url)}#term-${id}`,
            name: term,
            description: plain(definition, at.lang),
          }
        }),
      }
    case 'data':
      return {
        '@type': 'Dataset',
        isAccessibleForFree: true,
        distribution: [
          {
            '@type': 'DataDownload',
            encodingFormat: 'application/json',
            contentUrl: address('/data/datapackage.json'),
          },
        ],
      }
    case 'about':
      return { '@type': 'AboutPage' }
    case 'changes':
    case 'recalled':
    case 'at-a-glance':
    case 'pact':
    case 'reviews':
    case 'chapter':
    case 'member':
      return { '@type': 'WebPage', ...(book !== null && { isPartOf: { '@id': address(briefingUrl(book)) } }) }
    case 'search':
    case 'not-found':
      return { '@type': 'WebPage' }
  }
}

const report = (book: Book, address: (path: string) => string): Node => ({
  '@type': 'Report',
  headline: book.title,
  alternativeHeadline: book.subtitle,
  version: isReconstruction(book) ? null : book.version.edition,
  datePublished: isReconstruction(book) ? null : book.published.edtf,
  author: book.authors.map((name) => ({ '@type': 'Organization', name })),
  temporalCoverage: `../${book.asOf.edtf}`,
  encoding: isPrinted(book)
    ? { '@type': 'MediaObject', encodingFormat: 'application/pdf', contentUrl: address(pdfUrl(book)) }
    : null,
})

function person(listed: NonNullable<Page['person']>): Node {
  const { name, offices } = first(listed)
  return { '@type': 'Person', name, jobTitle: offices.at(-1)?.title ?? null }
}
