import type { PdfFile } from '../file/pdf-file.ts'
import type { Point, Shown } from './clipped.ts'
import type { Content, Link } from './structure-tree.ts'

/** How far before its area a text may begin, and how far above its line small letters surely reach, in points. */
const slack = 0.5
const above = 1.5
/** What the blank at the end of a line takes, in points: it is no word. */
const blank = 3.2
/** How far beside its text the left edge of a misplaced area may be, in points. */
const beside = 3

interface Area {
  link: Link
  rect: [left: number, bottom: number, right: number, top: number]
  /** Where the texts of the link begin on that page. */
  points: Point[]
  /** Whether the link has content on that page. */
  isThere: boolean
}

/**
 * The areas of one link that lie on its words. Chromium leaves others on the page before, of a line at the head of a page
 * and of an entry that columns divide; and where a row of a table goes on below a repeated head, it misplaces those there
 * are: these are moved to their words.
 * @param content of the link
 * @param places where the texts of each page begin, by the number of the page's object and the MCID
 */
export function areasOnWords(
  file: PdfFile,
  links: readonly Link[],
  content: readonly Content[],
  places: ReadonlyMap<number, Shown['places']>,
): Link[] {
  const areas = links.map((link): Area => {
    const own = content.filter(({ page }) => page.number === link.page.number)
    const points = own.flatMap(({ mcid }) => places.get(link.page.number)?.get(mcid) ?? [])
    const [left = 0, bottom = 0, right = 0, top = 0] = file.array(file.dict(link.annotation).get('Rect')).map(Number)
    return { link, rect: [left, bottom, right, top], points, isThere: own.length > 0 }
  })
  const onWords = areas.filter(liesOnWords)
  const onMore = onWords.filter(({ rect: [left, , right] }) => right - left > blank)
  const kept = [onMore, onWords].find((some) => some.length > 0) ?? areas.filter((area) => move(file, area))
  return (kept.length > 0 ? kept : areas).map(({ link }) => link)
}

/** Whether a text of the link begins within its area, or it has only a drawing on that page. */
const liesOnWords = ({ rect: [left, bottom, right, top], points, isThere }: Area): boolean =>
  points.length === 0
    ? isThere
    : points.some(({ x, y }) => x >= left - slack && x <= right && y + above > bottom && y + above < top)

/** Moves an area up or down to a text that begins at its left edge. Returns whether there is one. */
function move(file: PdfFile, { link, rect: [left, bottom, right, top], points }: Area): boolean {
  const point = points.find(({ x }) => Math.abs(x - left) < beside)
  if (point === undefined) return false
  const height = top - bottom
  file.dict(link.annotation).set('Rect', [left, point.y - height / 4, right, point.y + (height * 3) / 4])
  return true
}
