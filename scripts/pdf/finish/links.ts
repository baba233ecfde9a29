import { Dict, name, PdfString, Ref, text, type PdfValue } from '../file/objects.ts'
import type { Page, PdfFile } from '../file/pdf-file.ts'
import { pageLabel } from '../measure/page-labels.ts'
import { hosts } from '../measure/page-rules.ts'
import type { Measures } from '../measure/measure.ts'
import type { Spot } from '../measure/read-marks.ts'
import { areasOnWords } from './link-areas.ts'
import { nameTree } from './name-tree.ts'
import type { Shown } from './clipped.ts'
import { descendants, isContent, isLink, type Element, type Kid } from './structure-tree.ts'

/** Air above a target, in points, so that its first line does not stick to the window's edge. */
const air = 8

/** Makes a named destination of everything that has an id in print, so that `book.pdf#fact-id` opens at the fact. */
export function setDestinations(file: PdfFile, { spots }: Measures): void {
  const pages = file.pages()
  const entries = [...spots].flatMap(([id, spot]): [string, PdfValue][] => {
    const target = pages[spot.page]?.ref
    return target === undefined ? [] : [[id, destination(target, spot)]]
  })
  nameTree(file, 'Dests', entries)
}

/**
 * Gives each link its destination and its description (ISO 14289-1, 7.18.5), and drops the areas that lie on none of its
 * words.
 * @param places where the texts of each page begin, by the number of the page's object and the MCID
 * @param toPage how the book's language says "page {}"
 */
export function setLinks(
  file: PdfFile,
  elements: readonly Element[],
  places: ReadonlyMap<number, Shown['places']>,
  measures: Measures,
  toPage: string,
): void {
  const pages = file.pages()
  /** The page of each annotation that stays, by the number of its object. */
  const pageOf = new Map<number, number>()
  const ofElements = new Map<number, Ref>()
  for (const element of descendants(elements)) {
    const links = element.kids.filter(isLink)
    if (links.length === 0) continue
    const content = descendants([element]).flatMap(({ kids }) => kids.filter(isContent))
    const kept = areasOnWords(file, links, content, places)
    for (const { annotation } of links) ofElements.set(annotation.number, annotation)
    for (const { annotation, page } of kept) {
      pageOf.set(annotation.number, page.number)
      describe(file, pages, file.dict(annotation), measures, toPage)
    }
    element.kids = element.kids.flatMap((kid): Kid[] =>
      isLink(kid) ? kept.filter(({ annotation }) => annotation.number === kid.annotation.number) : [kid],
    )
  }
  for (const { ref, dict } of pages) {
    const others = file
      .array(dict.get('Annots'))
      .filter((each) => !(each instanceof Ref && ofElements.has(each.number)))
    const own = [...ofElements.values()].filter(({ number }) => pageOf.get(number) === ref.number)
    if (others.length + own.length > 0 || dict.has('Annots')) dict.set('Annots', [...others, ...own])
  }
}

function describe(file: PdfFile, pages: readonly Page[], annotation: Dict, measures: Measures, toPage: string): void {
  const action = file.resolve(annotation.get('A'))
  const address = action instanceof Dict ? file.resolve(action.get('URI')) : null
  if (!(address instanceof PdfString)) return
  const { hostname, pathname } = new URL(address.bytes)
  if (hostname !== hosts.link && hostname !== hosts.number) {
    annotation.set('Contents', text(address.bytes))
    return
  }
  const id = decodeURIComponent(pathname.slice(1))
  const spot = hostname === hosts.link ? measures.spots.get(id) : measures.targets[Number(id)]
  const target = spot === undefined ? undefined : pages[spot.page]?.ref
  if (spot === undefined || target === undefined) throw new Error(`a link leads to ${pathname}, which is not in print`)
  annotation.delete('A')
  annotation.set('Dest', hostname === hosts.link ? text(id) : destination(target, spot))
  annotation.set('Contents', text(toPage.replace('{}', pageLabel(spot.page, measures.front))))
}

const destination = (page: Ref, { top }: Spot): PdfValue => [page, name('XYZ'), null, top + air, null]
