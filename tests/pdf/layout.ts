import { descendants, isContent, type Element } from '../../scripts/pdf/finish/structure-tree.ts'
import { tagsIn, textOf, type Printed, type PrintedPage } from '../../scripts/pdf/verify/printed.ts'

/** What the margins of a page hold reaches no farther than this, in points: 25 and 22 mm. */
const margins = { top: 71, bottom: 62 }

/** The pages whose last words are a heading. */
export const headingsAtTheFoot = ({ pages }: Printed): string[] =>
  pages.flatMap((page) => {
    const headings = tagsIn(page.structure).filter(({ role }) => /^H\d$/.test(role))
    const under = headings.filter((heading) => lowest(page, textTops(page, heading)) <= lowest(page) + 1)
    return under.map((heading) => `page ${page.label}: ${textOf(page, heading)}`)
  })

/** How much of the height between its margins a page is filled, from 0 to 1. */
export const filled = (page: PrintedPage): number =>
  1 - (lowest(page) - margins.bottom) / (page.height - margins.top - margins.bottom)

/** The size of each marking on a page, and where it stands. */
export const markings = ({ texts, width, height }: PrintedPage, marking: string) =>
  texts
    .filter(({ artifact, text }) => artifact && text === marking)
    .map(({ size, left, bottom }) => ({
      size,
      place: bottom > height - margins.top ? 'head' : bottom < margins.bottom ? 'foot' : 'elsewhere',
      right: left > width / 2,
    }))

type Text = PrintedPage['texts'][number]

function textTops(page: PrintedPage, tag: Parameters<typeof textOf>[1]): Text[] {
  const ids = new Set(tagsIn(tag).flatMap(({ kids }) => kids.filter((kid) => typeof kid === 'string')))
  return page.texts.filter(({ content }) => content !== null && ids.has(content))
}

/** The lowest baseline of the text that is read. */
const lowest = (page: PrintedPage, texts: readonly Text[] = page.texts.filter(({ artifact }) => !artifact)): number =>
  Math.min(page.height, ...texts.filter(({ text }) => text.trim() !== '').map(({ bottom }) => bottom))

/** How many rows of tables stand on more than one page. */
export const splitRows = (elements: readonly Element[]): number =>
  descendants(elements).filter((element) => {
    const pages = descendants([element]).flatMap(({ kids }) => kids.filter(isContent).map(({ page }) => page.number))
    return element.type === 'TR' && new Set(pages).size > 1
  }).length
