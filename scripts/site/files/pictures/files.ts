import { readFile } from 'node:fs/promises'
import type { Page, Site } from '../../pages/page.ts'
import { editionLine } from '../../pages/edition.ts'
import { asOfWords } from '../../pages/known.ts'
import { wordsOf } from '../../pages/strings.ts'
import { cardUrl, coverUrl } from '../../pages/urls.ts'
import { footnoteTexts } from '../footnotes.ts'
import { cardSize, drawCard, type Card } from './card.ts'
import { drawFavicon, drawIcon, icons } from './icons.ts'

/** A picture of the site: where it goes, and its bytes. */
export interface PictureFile {
  path: string
  bytes: Uint8Array
}

/** The pictures that no page shows: one for links to each briefing and each main page, and the icons. */
export async function pictureFiles(site: Site): Promise<PictureFile[]> {
  const svg = await readFile('templates/assets/icon.svg', 'utf8')
  const shown = new Map(site.pages.toReversed().map((page) => [cardUrl(page), page]))
  const cards = [...shown].map(async ([url, page]) => ({
    path: url.slice(1),
    bytes: await drawCard(cardOf(page, site)),
  }))
  const drawn = Object.entries(icons).map(async ([name, icon]) => ({
    path: `assets/${name}`,
    bytes: await drawIcon(svg, icon),
  }))
  return [...(await Promise.all([...cards, ...drawn])), { path: 'favicon.ico', bytes: await drawFavicon(svg) }]
}

/** The size of a page of the book, in the units of a card. */
const pageSize = { width: cardSize.width, height: Math.round(cardSize.width * Math.SQRT2) }

/** The cards of the books at the size of a page, where the pictures of their covers go. */
export const coverCards = (site: Site): Promise<PictureFile[]> =>
  Promise.all(
    site.pages
      .flatMap((page) => (page.layout === 'briefing' && page.book?.folder === '' ? [{ page, book: page.book }] : []))
      .map(async ({ page, book }) => ({
        path: coverUrl(book).slice(1),
        bytes: await drawCard(cardOf(page, site), pageSize, 'webp'),
      })),
  )

function cardOf({ book, title, description, lang }: Page, { strings }: Site): Card {
  const word = wordsOf(strings, lang)
  if (book === null) return { lang, title, lines: [description], foot: [word('site.name'), ''], notes: [] }
  const edition = editionLine(book, word)
  return {
    lang,
    title: book.title,
    lines: [asOfWords(book, word), edition],
    foot: [word('site.name'), book.marking],
    notes: footnoteTexts([book]),
  }
}
