import { Dict, name, PdfString, Ref, text, type PdfValue } from '../file/objects.ts'
import type { Page, PdfFile } from '../file/pdf-file.ts'
import { pageLabel } from '../measure/page-labels.ts'
import { hosts } from '../measure/page-rules.ts'
import type { Measures } from '../measure/measure.ts'
import type { Spot } from '../measure/read-marks.ts'
import { areasOnWords } from './link-areas.ts'
import { nameTree } from './name-tree.ts'
import type { Shown } from './clipped.ts'
import { descendants, isContent, isLink, type Element } from './structure-tree.ts'

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
  const dropped = new Set<number>()
  for (const element of descendants(elements)) {
    const links = element.kids.filter(isLink)
    if (links.length === 0) continue
    const content = descendants([element]).flatMap(({ kids }) => kids.filter(isContent))
    const kept = areasOnWords(file, links, content, places)
    for (const link of links) if (!kept.includes(link)) dropped.add(link.annotation.number)
    element.kids = element.kids.filter((kid) => !isLink(kid) || !dropped.has(kid.annotation.number))
    for (const { annotation } of element.kids.filter(isLink)) {
      describe(file, pages, file.dict(annotation), measures, toPage)
    }
  }
  for (const each of pages) {
    const annotations = file.array(each.dict.get('Annots'))
    const kept = annotations.filter((annotation) => !(annotation instanceof Ref && dropped.has(annotation.number)))
    if (kept.length < annotations.length) each.dict.set('Annots', kept)
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
